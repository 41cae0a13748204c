using Infra.Acceptance;

namespace Stacks.Preview.Parts;

/// <summary>What AWS and GitHub would refuse. Nothing where they would take all of it.</summary>
internal static class AcceptanceParts
{
    public static IEnumerable<MarkdownPart> Of(AcceptanceReport report)
    {
        if (report.IsRefused)
        {
            yield return new MarkdownPart
            {
                Head = $"**Acceptance**: **{AcceptanceWording.Refusals(report)}**, which stop{(report.Refusals.Count == 1 ? "s" : "")} the pipeline",
                Items = [.. report.Refusals.Select(Refusal)],
                Item = "refusal",
            };
        }
    }

    private static string Refusal(Refusal refusal)
    {
        var constraint = refusal.Constraint;
        return $"- {Markdown.Code(constraint.Id)}, {Markdown.Code(refusal.Label)}: {Markdown.Code(AcceptanceWording.Found(refusal))}"
            + (AcceptanceWording.FurtherRule(refusal) is { } rule ? $"\n  - rule: {Markdown.Sentence(rule)}" : "")
            + $"\n  - answer: {Markdown.Sentence(constraint.Answer)} ({AcceptanceWording.Noticed(constraint.Noticed)})"
            + $"\n  - source: {Markdown.Sentence(constraint.Source)}"
            + $"\n  - fix: {Markdown.Sentence(constraint.Fix)}";
    }
}
