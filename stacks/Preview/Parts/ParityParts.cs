using Infra.Parity;

namespace Stacks.Preview.Parts;

/// <summary>Where the stack differs from the one that it should mirror; nothing where nobody asked.</summary>
internal static class ParityParts
{
    public static IEnumerable<MarkdownPart> Of(StackParity? parity)
    {
        if (parity is null || parity.Report.Holds)
        {
            yield break;
        }

        yield return new MarkdownPart
        {
            Head = $"**Parity with {Markdown.Prose(parity.Other)}**: {Markdown.Prose(Wording.ParityLine(parity))}",
            Items = [.. parity.Report.Unexplained.Select(Difference), .. parity.Report.Stale.Select(stale => $"- {Markdown.Sentence(Wording.Stale(parity, stale))}")],
            Item = "difference",
        };
    }

    private static string Difference(ParityDifference difference) => difference.Input.Length == 0
        ? $"- {Markdown.Code(difference.Resource)} is in {(difference.One is null ? "the other" : "this one")} alone"
        : $"- {Markdown.Code(difference.Resource)} {Markdown.Code(difference.Input)}: {Markdown.Code(difference.One ?? "nothing")}, there {Markdown.Code(difference.Other ?? "nothing")}";
}
