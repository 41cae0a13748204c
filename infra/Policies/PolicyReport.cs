using Infra.Plans;
using Infra.Policies.Exemptions;

namespace Infra.Policies;

/// <summary>What checking a plan came to.</summary>
public sealed record PolicyReport
{
    /// <summary>Each policy with the number of resources it looked at, in the order of the catalog; none can have looked at nothing in silence.</summary>
    public required IReadOnlyList<KeyValuePair<Policy, int>> Looked { get; init; }

    /// <summary>Ordered by policy, then by URN (ordinal).</summary>
    public required IReadOnlyList<PolicyViolation> Violations { get; init; }

    /// <summary>What depends on values that only the deployment will know: neither kept nor broken. Ordered like <see cref="Violations"/>; empty for a plan of our own.</summary>
    public IReadOnlyList<UndecidedPolicy> Undecided { get; init; } = [];

    /// <summary>What is broken with somebody's agreement, and so not among <see cref="Violations"/>. Ordered like them.</summary>
    public IReadOnlyList<ExemptedViolation> Exempted { get; init; } = [];

    /// <summary>Why agreements cannot stand, in their order: expired, not needed, not explained, and the like. Each says where it was agreed.</summary>
    public IReadOnlyList<string> ExemptionProblems { get; init; } = [];

    public int Policies => Looked.Count;

    /// <summary>A broken promise that stops the pipeline is among the violations, or an agreement cannot stand.</summary>
    public bool IsBlocked => ExemptionProblems.Count > 0 || Violations.Any(violation => violation.Policy.Severity == Severity.Blocker);

    /// <summary>Holds a plan to policies. One that cannot be decided counts as broken, unless what it lacks is not known before the deployment.</summary>
    /// <exception cref="ArgumentException">A policy has not exactly one of <see cref="Policy.Holds"/> and <see cref="Policy.HoldsIn"/>.</exception>
    public static PolicyReport Of(Plan plan, IEnumerable<Policy> policies)
    {
        var looked = new List<KeyValuePair<Policy, int>>();
        var violations = new List<PolicyViolation>();
        var undecided = new List<UndecidedPolicy>();
        foreach (var policy in policies.OrderBy(policy => policy.Id, StringComparer.Ordinal))
        {
            var judgement = new Judgement(policy, plan);
            looked.Add(KeyValuePair.Create(policy, judgement.Looked));
            violations.AddRange(judgement.Violations.OrderBy(violation => violation.Urn, StringComparer.Ordinal));
            undecided.AddRange(judgement.Undecided.OrderBy(open => open.Urn, StringComparer.Ordinal));
        }

        return new PolicyReport { Looked = looked, Violations = violations, Undecided = undecided };
    }

    /// <summary>The same with what is agreed to on a day. An exemption is of one policy on one resource, and covers nothing when it cannot stand.</summary>
    public PolicyReport With(IReadOnlyList<Exemption> exemptions, DateOnly today)
    {
        var review = new ExemptionReview(this, exemptions, today);
        return this with
        {
            Violations = [.. Violations.Where(violation => review.For(violation) is null)],
            Exempted = [.. Violations.Select(violation => (Violation: violation, Exemption: review.For(violation)))
                .Where(pair => pair.Exemption is not null).Select(pair => new ExemptedViolation(pair.Violation, pair.Exemption!))],
            ExemptionProblems = review.Problems,
        };
    }
}
