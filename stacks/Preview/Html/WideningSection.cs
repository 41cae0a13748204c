namespace Stacks.Preview.Html;

/// <summary>Who may do more than before, or what is open to more.</summary>
internal static class WideningSection
{
    public static PageSection? Of(PreviewReport report) => report.Review?.Widenings is not { } widenings ? null : new PageSection(
        "widenings",
        "May do more",
        widenings.Count == 0 ? "nobody" : $"{widenings.Count}",
        widenings.Count == 0 ? Tone.Good : Tone.Attention,
        widenings.Count == 0
            ? [Pieces.Text("No change lets anybody do more, or opens anything to more.")]
            :
            [
                .. widenings.Select(widening => new Element("article", "card attention")
                {
                    new Element("h3") { Pieces.Code(widening.Resource) },
                    widening.Before is null ? Pieces.Facts(("New", widening.After)) : Pieces.Facts(("What", widening.What), ("Before", widening.Before), ("Now", widening.After)),
                }),
            ]);
}
