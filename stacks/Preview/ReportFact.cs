using Infra.Changes;

namespace Stacks.Preview;

/// <summary>One answer of the summary, in a few words.</summary>
/// <param name="Name">What it is about: <c>Policies</c>.</param>
/// <param name="Text">The answer.</param>
/// <param name="Asks">It asks for a reader's decision.</param>
public sealed record ReportFact(string Name, string Text, bool Asks = false)
{
    /// <summary>In the order in which a reviewer decides.</summary>
    public static IEnumerable<ReportFact> Of(PreviewReport report)
    {
        if (report.Review is { } review)
        {
            yield return Lost(review);
            yield return new("May do more", review.Widenings.Count == 0 ? "nobody" : $"{Wording.Widened(review)}: {Wording.Names(review.Widenings.Select(widening => widening.Resource))}", review.Widenings.Count > 0);
            yield return new("Changes", $"{Wording.Counts(review.Changes)}, compared with {report.ComparedWith}");
        }
        else
        {
            yield return new("Changes", $"no plan yet in {report.ComparedWith}: everything is new", Asks: true);
        }

        yield return new("Plan", $"{Wording.Count(report.Resources, "resource")} in {Wording.Count(report.Components, "component")}");
        yield return new("Cost", Wording.Cost(report), report.CostDelta is { IsEmpty: false });
        yield return new("Policies", Wording.PolicyLine(report.Policies), report.Policies.Violations.Count > 0);
        yield return new("Acceptance", AcceptanceWording.Verdict(report.Acceptance), report.Acceptance.IsRefused);
        if (report.Policies.Exempted.Count + report.Policies.ExemptionProblems.Count > 0)
        {
            yield return new("Exemptions", Wording.Count(report.Policies.Exempted.Count, "broken promise") + " agreed to", Asks: true);
        }

        if (report.Parity is { } parity)
        {
            yield return new("Parity", Wording.ParityLine(parity), !parity.Report.Holds);
        }

        yield return new("Digest", report.Digest);
    }

    private static ReportFact Lost(ChangeReview review)
    {
        var (open, agreed) = (review.Losses.Losses.Count + review.Losses.Problems.Count, review.Losses.Overridden.Count);
        return new(
            "Could be lost",
            open > 0 ? $"{Wording.Names(review.Losses.Losses.Select(loss => loss.Resource))}; nobody agreed to it"
            : agreed > 0 ? $"{Wording.Names(review.Losses.Overridden.Select(entry => entry.Loss.Resource))}; agreed to"
            : "nothing",
            open + agreed > 0);
    }
}
