using Infra.Policies;

namespace Stacks.Preview.Html;

/// <summary>What the plan promises: what is broken first, then everything that was checked.</summary>
internal static class PolicySection
{
    public static PageSection Of(PolicyReport policies)
    {
        var violations = policies.Violations;
        var blocks = violations.Any(violation => violation.Policy.Severity == Severity.Blocker);
        return new PageSection(
            "policies",
            "Policies",
            violations.Count == 0 ? Wording.AllKept(policies) : $"{violations.Count} broken",
            blocks ? Tone.Danger : violations.Count > 0 ? Tone.Attention : Tone.Good,
            [
                Pieces.Text(Wording.PolicyLine(policies)),
                .. violations.Select(Violation),
                Pieces.Folded($"All {policies.Policies} that were checked", Checked(policies)),
            ]);
    }

    internal static Element Violation(PolicyViolation violation)
    {
        var policy = violation.Policy;
        return new Element("article", policy.Severity == Severity.Blocker ? "card danger" : "card attention")
        {
            new Element("h3") { Pieces.Code(violation.Resource), " breaks ", policy.Id, Pieces.Badge(Wording.Of(policy.Severity), policy.Severity == Severity.Blocker ? Tone.Danger : Tone.Attention) },
            Pieces.Facts(("Promise", policy.Promise), ("Found", violation.Problem), ("Why", policy.Why), ("Fix", policy.Fix)),
        };
    }

    private static Element Checked(PolicyReport policies)
    {
        var broken = policies.Violations.CountBy(violation => violation.Policy.Id).ToDictionary(StringComparer.Ordinal);
        var exempted = policies.Exempted.CountBy(entry => entry.Violation.Policy.Id).ToDictionary(StringComparer.Ordinal);
        return Pieces.Table(
            "Every policy, how many resources it looked at, and whether it is kept",
            ["Policy", "Promise", "#Resources", "Kept"],
            policies.Looked.Select(looked => (IReadOnlyList<Element>)
            [
                Pieces.Code(looked.Key.Id),
                Pieces.Span(looked.Key.Promise),
                Pieces.Span($"{looked.Value}"),
                broken.TryGetValue(looked.Key.Id, out var times) ? Pieces.Badge($"broken {times}×", Tone.Danger)
                    : exempted.ContainsKey(looked.Key.Id) ? Pieces.Badge("exempted", Tone.Attention)
                    : Pieces.Span(looked.Value == 0 ? "nothing to hold to it" : "yes"),
            ]));
    }
}
