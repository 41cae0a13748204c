using Infra.Plans;

namespace Infra.Policies;

/// <summary>What checking a plan came to.</summary>
public sealed record PolicyReport
{
    /// <summary>Each policy with the number of resources it looked at, in the order of the catalog; none can have looked at nothing in silence.</summary>
    public required IReadOnlyList<KeyValuePair<Policy, int>> Looked { get; init; }

    /// <summary>Ordered by policy, then by URN (ordinal).</summary>
    public required IReadOnlyList<PolicyViolation> Violations { get; init; }

    public int Policies => Looked.Count;

    /// <summary>A broken promise that stops the pipeline is among the violations.</summary>
    public bool IsBlocked => Violations.Any(violation => violation.Policy.Severity == Severity.Blocker);

    /// <summary>Holds a plan to policies. One that cannot be decided counts as broken.</summary>
    /// <exception cref="ArgumentException">A policy has not exactly one of <see cref="Policy.Holds"/> and <see cref="Policy.HoldsIn"/>.</exception>
    public static PolicyReport Of(Plan plan, IEnumerable<Policy> policies)
    {
        var looked = new List<KeyValuePair<Policy, int>>();
        var violations = new List<PolicyViolation>();
        foreach (var policy in policies.OrderBy(policy => policy.Id, StringComparer.Ordinal))
        {
            var holds = Decision(policy, plan);
            var (selected, problem) = Select(policy, plan);
            looked.Add(KeyValuePair.Create(policy, selected.Count));
            if (problem is not null)
            {
                violations.Add(new PolicyViolation(policy, "", "the plan", problem));
            }

            violations.AddRange(selected.Select(resource => Judge(policy, resource, holds)).OfType<PolicyViolation>()
                .OrderBy(violation => violation.Urn, StringComparer.Ordinal));
        }

        return new PolicyReport { Looked = looked, Violations = violations };
    }

    private static Func<PlannedResource, bool> Decision(Policy policy, Plan plan) => (policy.Holds, policy.HoldsIn) switch
    {
        ({ } holds, null) => holds,
        (null, { } holdsIn) => resource => holdsIn(resource, plan),
        _ => throw new ArgumentException($"{policy.Id} must have exactly one of Holds and HoldsIn", nameof(policy)),
    };

    private static (IReadOnlyList<PlannedResource> Selected, string? Problem) Select(Policy policy, Plan plan)
    {
        try
        {
            return ([.. policy.Select(plan)], null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return ([], $"cannot be decided: {exception.Message}");
        }
    }

    private static PolicyViolation? Judge(Policy policy, PlannedResource resource, Func<PlannedResource, bool> holds)
    {
        try
        {
            return holds(resource) ? null : new PolicyViolation(policy, resource.Urn, resource.Name);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A promise that cannot be decided is not kept.
            return new PolicyViolation(policy, resource.Urn, resource.Name, $"cannot be decided: {exception.Message}");
        }
    }
}
