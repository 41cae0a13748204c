using Infra.Policies;
using Infra.Policies.Exemptions;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>A preview for a comment in a pull request and for the summary of a job; two runs on the same files and day give the same bytes.</summary>
public static class MarkdownPreview
{
    /// <summary>Two stacks share a comment.</summary>
    public const int Budget = 30_000;

    // More lines than anybody reads: new resources are then named without their inputs.
    private const int MostDifferenceLines = 500;

    private const string Whole = "the whole is in the artifact of this run.";

    /// <param name="report">What to tell.</param>
    /// <param name="budget">How many characters it may have.</param>
    /// <returns>The text; it ends with a line break.</returns>
    public static string Write(PreviewReport report, int budget) => MarkdownBudget.Write([.. Parts(report)], budget, Whole);

    private static IEnumerable<MarkdownPart> Parts(PreviewReport report)
    {
        yield return new MarkdownPart
        {
            Head =
                $"### {Markdown.Code(report.Plan.Stack)}: {Markdown.Code(report.Product)} in {Markdown.Code(report.Region)}\n\n"
                + $"{Wording.Count(report.Resources, "resource")} in {Wording.Count(report.Components, "component")} ({Markdown.Code(report.SettingsFile)}); nothing was deployed.",
        };
        yield return Policies(report.Policies);
        if (report.Policies.ExemptionProblems.Count > 0)
        {
            yield return List(
                $"**Exemptions**: **{report.Policies.ExemptionProblems.Count} cannot stand**, which stops the pipeline",
                "problem",
                report.Policies.ExemptionProblems.Select(problem => $"- {Markdown.Sentence(problem)}"));
        }

        if (report.Policies.Exempted.Count > 0)
        {
            yield return List($"**Exempted**: {Wording.Count(report.Policies.Exempted.Count, "broken promise")}, agreed to", "broken promise", report.Policies.Exempted.Select(Exempted));
        }

        yield return Difference(report);
        if (report.Notices.Count > 0)
        {
            yield return List(
                $"**Notices**: {report.Notices.Count} to attend to",
                "notice",
                report.Notices.Select(notice => $"- {Markdown.Code(notice.Key)}: {Markdown.Sentence(notice.Text)}\n  {Markdown.Code(notice.Remedy)}"));
        }

        if (report.MissingImages.Count > 0)
        {
            yield return List(
                $"**Images**: {Wording.Count(report.MissingImages.Count, "service")} without one, which run no task",
                "service",
                report.MissingImages.Select(image => $"- {Markdown.Code(image.Key)}\n  {Markdown.Code(image.Command)}\n  {Markdown.Code(image.Setting)}"));
        }

        if (report.SecretsToFill.Count > 0)
        {
            yield return List(
                $"**Values in Secrets Manager**: {report.SecretsToFill.Count}, each set once after it was deployed",
                "value",
                report.SecretsToFill.Select(ToFill));
        }

        if (report.UnsetSecrets.Count > 0)
        {
            yield return List(
                $"**Secrets**: {report.UnsetSecrets.Count} still to be set before {Markdown.Code(report.Plan.Stack)} can be deployed",
                "secret",
                report.UnsetSecrets.Select(secret => $"- {Markdown.Code(secret.Key)}\n  {Markdown.Code(secret.Command)}"));
        }
    }

    private static MarkdownPart Policies(PolicyReport policies)
    {
        var violations = policies.Violations;
        if (violations.Count == 0)
        {
            return new MarkdownPart { Head = $"**Policies**: {policies.Policies} checked, {Wording.AllKept(policies)}" };
        }

        var blockers = violations.Count(violation => violation.Policy.Severity == Severity.Blocker);
        var consequence = blockers == 0 ? "none stops the pipeline" : $"{blockers} of them stop{(blockers == 1 ? "s" : "")} the pipeline";
        return List($"**Policies**: {policies.Policies} checked, **{Wording.Count(violations.Count, "promise")} broken**; {consequence}", "broken promise", violations.Select(Violation));
    }

    internal static string Violation(PolicyViolation violation)
    {
        var policy = violation.Policy;
        var problem = violation.Problem is { } text ? $"\n  - {Markdown.Code(text)}" : "";
        return $"- {Markdown.Code(policy.Id)} {Wording.Of(policy.Severity)}, {Markdown.Code(violation.Resource)}: {Markdown.Sentence(policy.Promise)}{problem}"
            + $"\n  - why: {Markdown.Sentence(policy.Why)}\n  - fix: {Markdown.Sentence(policy.Fix)}";
    }

    internal static string Exempted(ExemptedViolation exempted)
    {
        var ((policy, _, resource, _), exemption) = exempted;
        return $"- {Markdown.Code(policy.Id)} {Markdown.Code(resource)} until {Wording.Day(exemption.Expires)}, {Markdown.Code(exemption.Owner)}: {Markdown.Sentence(policy.Promise)}"
            + $"\n  - reason: {Markdown.Sentence(exemption.Reason)}";
    }

    private static MarkdownPart Difference(PreviewReport report)
    {
        var approved = Markdown.Code(report.ApprovedPlan);
        if (report.Changes is not { } changes)
        {
            return new MarkdownPart { Head = $"**Approved plan**: none yet in {approved}; everything is new{ToApprove(report)}" };
        }

        return changes.IsEmpty
            ? new MarkdownPart { Head = $"**Approved plan**: no difference from {approved}" }
            : new MarkdownPart
            {
                Head = $"**Approved plan**: {Wording.Counts(changes)} compared with {approved}{ToApprove(report)}",
                Items = [.. ChangeLines.Of(changes, MostDifferenceLines).Select(Printable.Lines)],
                Item = "line of the difference",
                Folded = Wording.Counts(changes),
                Language = "diff",
                TakesTheRest = true,
            };
    }

    private static string ToApprove(PreviewReport report) =>
        report.CanBeApproved ? $"\n\nIf this is what you want: {Markdown.Code($"dotnet run --project stacks -- approve {report.Plan.Stack}")}" : "";

    private static string ToFill(SecretToFill secret) =>
        $"- {Markdown.Code(secret.Variable)} for {string.Join(", ", secret.Services.Select(Markdown.Code))}\n  {Markdown.Code(secret.Command)}";

    private static MarkdownPart List(string head, string item, IEnumerable<string> items) => new() { Head = head, Items = [.. items], Item = item };
}
