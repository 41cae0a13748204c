using Infra.Settings;

namespace Stacks.Preview.Parts;

/// <summary>What changes, one part for each danger, the most dangerous first.</summary>
internal static class ChangeParts
{
    // More than a reader takes in before deciding to look at all of it.
    private const int MostUnfolded = 40;

    private const int Turn = 1;

    public static IEnumerable<MarkdownPart> Of(PreviewReport report)
    {
        if (report.Review is not { } review)
        {
            return [];
        }

        var parts = ChangeGroup.Of(review).GroupBy(group => group.Risk).Select(risk => Part(
            $"**{Wording.Title(risk.Key)}**: {Wording.Count(risk.Sum(group => group.Changes.Count), "resource")}{Where(risk)}",
            [.. ChangeLines.Of(risk)]));
        return review.Changes.Outputs is { Count: > 0 } outputs
            ? parts.Append(Part($"**Outputs of the stack**: {outputs.Count} changed", [.. ChangeLines.OfOutputs(outputs)]))
            : parts;
    }

    /// <summary>Changes that nobody has reviewed, in one part.</summary>
    public static MarkdownPart Of(Compared compared) => compared.Changes is { IsEmpty: false } changes
        ? Part($"**Changes**: {compared.Summary(Markdown.Code(compared.Base))}", [.. ChangeLines.Of(changes)])
        : new MarkdownPart { Head = $"**Changes**: {compared.Summary(Markdown.Code(compared.Base))}" };

    private static string Where(IEnumerable<ChangeGroup> groups) =>
        groups.Select(group => group.Component).ToArray() is { Length: <= 6 } few ? $" in {string.Join(", ", few.Select(Markdown.Code))}" : "";

    private static MarkdownPart Part(string head, IReadOnlyList<ChangeLine> lines) => new()
    {
        Head = head,
        Items = [.. lines.Select(line => Printable.Lines($"{line}"))],
        Item = "line of the changes",
        Folded = lines.Count > MostUnfolded ? Wording.Count(lines.Count, "line of the changes") : null,
        Language = "diff",
        Turn = Turn,
    };
}
