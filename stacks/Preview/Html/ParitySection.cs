using Infra.Parity;

namespace Stacks.Preview.Html;

/// <summary>Where the stack differs from the one that it should mirror.</summary>
internal static class ParitySection
{
    public static PageSection? Of(PreviewReport report) => report.Parity is not { } parity ? null : new PageSection(
        "parity",
        $"Parity with {parity.Other}",
        parity.Report.Holds ? "holds" : $"{parity.Report.Unexplained.Count + parity.Report.Stale.Count} open",
        parity.Report.Holds ? Tone.Good : Tone.Danger,
        [
            Pieces.Text(Wording.ParityLine(parity)),
            .. parity.Report.Unexplained.Count == 0 ? [] : new[] { new Element("h3") { "Differences without a reason" }, Differences(parity, "Differences that nobody gave a reason for", parity.Report.Unexplained) },
            .. parity.Report.Stale.Select(stale => new Element("p", "card danger") { Wording.Stale(parity, stale) }),
            Pieces.Folded($"What may differ, and why: {Wording.Count(parity.Report.Permitted.Count, "reason")}", parity.Report.Permitted.Select(entry => Pieces.Folded(
                $"{entry.Permission.Name}: {Wording.Count(entry.Differences.Count, "difference")}",
                Pieces.Text(entry.Permission.Reason),
                Differences(parity, $"What {entry.Permission.Name} permits", entry.Differences)))),
        ]);

    private static Element Differences(StackParity parity, string caption, IEnumerable<ParityDifference> differences) => Pieces.Table(
        caption,
        ["Resource", "Input", parity.Stack, parity.Other],
        differences.Select(difference => (IReadOnlyList<Element>)
        [
            Pieces.Code(difference.Resource),
            difference.Input.Length == 0 ? Pieces.Span("the resource itself") : Pieces.Code(difference.Input),
            Pieces.Code(difference.One ?? "nothing"),
            Pieces.Code(difference.Other ?? "nothing"),
        ]));
}
