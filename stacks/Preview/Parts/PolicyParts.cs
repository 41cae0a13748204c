using Infra.Policies;
using Infra.Policies.Exemptions;

namespace Stacks.Preview.Parts;

/// <summary>Which promises are broken, and which of these somebody agreed to. Nothing where all are kept.</summary>
internal static class PolicyParts
{
    public static IEnumerable<MarkdownPart> Of(PolicyReport policies)
    {
        if (policies.Violations.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Policies**: {Wording.PolicyLine(policies)}",
                Items = [.. policies.Violations.OrderBy(violation => violation.Policy.Severity != Severity.Blocker).Select(Violation)],
                Item = "broken promise",
            };
        }

        if (policies.ExemptionProblems.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Exemptions**: **{policies.ExemptionProblems.Count} cannot stand**, which stops the pipeline",
                Items = [.. policies.ExemptionProblems.Select(problem => $"- {Markdown.Sentence(problem)}")],
                Item = "problem",
            };
        }

        if (policies.Exempted.Count > 0)
        {
            yield return new MarkdownPart
            {
                Head = $"**Exempted**: {Wording.Count(policies.Exempted.Count, "broken promise")}, agreed to",
                Items = [.. policies.Exempted.Select(Exempted)],
                Item = "broken promise",
            };
        }
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
}
