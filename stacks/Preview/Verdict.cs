using Infra.Changes;
using Infra.Policies;

namespace Stacks.Preview;

/// <summary>The first line of a report: whether anything stops the pipeline, and what, before anything else.</summary>
/// <param name="Stops">The pipeline stops here.</param>
/// <param name="Sentence">Without its end: <c>1 loss that nobody agreed to, 2 broken promises</c>.</param>
public sealed record Verdict(bool Stops, string Sentence)
{
    public static Verdict Of(PreviewReport report)
    {
        string[] stops = [.. Stopping(report).Where(reason => reason.Count > 0).Select(reason => Wording.Count(reason.Count, reason.What))];
        return stops.Length > 0 ? new Verdict(true, string.Join(", ", stops)) : new Verdict(false, Calm(report));
    }

    private static IEnumerable<(int Count, string What)> Stopping(PreviewReport report)
    {
        yield return (report.Review?.Losses.Losses.Count ?? 0, "loss that nobody agreed to");
        yield return (report.Review?.Losses.Problems.Count ?? 0, "agreement to a loss that cannot stand");
        yield return (report.Policies.Violations.Count(violation => violation.Policy.Severity == Severity.Blocker), "broken promise");
        yield return (report.Acceptance.Refusals.Count, "refusal by AWS or GitHub");
        yield return (report.Policies.ExemptionProblems.Count, "exemption that cannot stand");
        if (report.Parity is { } parity)
        {
            yield return (parity.Report.Unexplained.Count, $"difference from {parity.Other} without a reason");
            yield return (parity.Report.Stale.Count, $"reason for a difference from {parity.Other} that is none any more");
        }
    }

    private static string Calm(PreviewReport report) => report.Review switch
    {
        null => "everything is new",
        { Changes.IsEmpty: true } => "no change",
        var review => $"{Wording.Count(Wording.Shown(review.Changes).Count() + review.Changes.Outputs.Count, "change")}, {Lost(review)}, {Widened(review)}",
    };

    private static string Lost(ChangeReview review) =>
        review.Losses.Overridden.Count == 0 ? "nothing is lost" : $"{Wording.Count(review.Losses.Overridden.Count, "loss")} agreed to";

    private static string Widened(ChangeReview review) =>
        review.Widenings.Count == 0 ? "nobody may do more"
            : $"{Wording.Widened(review)} that may do more";
}
