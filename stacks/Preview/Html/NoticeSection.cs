namespace Stacks.Preview.Html;

/// <summary>What somebody should do before long, though nothing in the plan is wrong.</summary>
internal static class NoticeSection
{
    public static PageSection? Of(PreviewReport report) => report.Notices.Count == 0 ? null : new PageSection(
        "notices",
        "Notices",
        $"{report.Notices.Count}",
        Tone.Attention,
        [.. report.Notices.Select(notice => new Element("article", "card") { new Element("h3") { Pieces.Code(notice.Key) }, Pieces.Text(notice.Text), Pieces.ToCopy(notice.Remedy) })]);
}
