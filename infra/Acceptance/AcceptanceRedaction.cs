using Infra.Plans;

namespace Infra.Acceptance;

/// <summary>A report as it may be shown to everybody.</summary>
public static class AcceptanceRedaction
{
    /// <summary>
    /// Without the values of the inputs that hold what looks like a secret: what a plan does not show, its refusals do not show either. Whoever
    /// looks at the plan has seen everything.
    /// </summary>
    public static AcceptanceReport WithoutPlainSecrets(this AcceptanceReport report, Plan plan)
    {
        if (report.Refusals.Count + report.Undecided.Count + report.Questions.Count == 0)
        {
            return report;
        }

        var found = report.Refusals.Select(refusal => refusal.Urn).ToHashSet(StringComparer.Ordinal);
        var hidden = plan.Resources.Where(resource => found.Contains(resource.Urn))
            .ToDictionary(resource => resource.Urn, resource => PlainSecrets.Of(resource).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return report with
        {
            Refusals = [.. report.Refusals.Select(refusal => hidden.TryGetValue(refusal.Urn, out var inputs) && inputs.Contains(InputOf(refusal.Property)) ? Hide(refusal) : Shown(refusal))],
            Undecided = [.. report.Undecided.Select(open => open with { Missing = SecretLike.Shown(open.Missing) })],
            Questions = [.. report.Questions.Select(question => question with { Asks = SecretLike.Shown(question.Asks), Command = SecretLike.Shown(question.Command) })],
        };
    }

    /// <summary>The name of the input alone: <c>rules</c> of <c>rules[0].priority</c> and of <c>count(rules[].action)</c>.</summary>
    private static string InputOf(string property)
    {
        var path = property[(property.IndexOf('(', StringComparison.Ordinal) + 1)..];
        return path.IndexOfAny(['.', '[', '{', ')']) is >= 0 and var end ? path[..end] : path;
    }

    /// <summary>The sentence may quote the value, and goes with it.</summary>
    private static Refusal Hide(Refusal refusal) => refusal with { Value = refusal.Value is null ? null : SecretLike.Hidden, Problem = refusal.Constraint.Rule };

    private static Refusal Shown(Refusal refusal) => refusal with
    {
        Property = SecretLike.Shown(refusal.Property),
        Value = refusal.Value is { } value ? SecretLike.Shown(value) : null,
        Problem = SecretLike.Shown(refusal.Problem),
    };
}
