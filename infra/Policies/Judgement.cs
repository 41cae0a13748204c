using Infra.Plans;

namespace Infra.Policies;

/// <summary>One policy held against one plan.</summary>
internal sealed class Judgement
{
    // A promise that names no resource is about the plan.
    private const string ThePlan = "the plan";

    private readonly List<PolicyViolation> _violations = [];
    private readonly List<UndecidedPolicy> _undecided = [];
    private readonly Policy _policy;

    public Judgement(Policy policy, Plan plan)
    {
        _policy = policy;
        var holds = (policy.Holds, policy.HoldsIn) switch
        {
            ({ } alone, null) => alone,
            (null, { } among) => resource => among(resource, plan),
            _ => throw new ArgumentException($"{policy.Id} must have exactly one of Holds and HoldsIn", nameof(policy)),
        };
        IReadOnlyList<PlannedResource> selected = [];
        Decide("", ThePlan, () =>
        {
            selected = [.. policy.Select(plan)];
            return true;
        });
        foreach (var resource in selected)
        {
            Decide(resource.Urn, resource.Name, () => holds(resource));
        }

        Looked = selected.Count;
    }

    /// <summary>How many resources the policy is about.</summary>
    public int Looked { get; }

    public IReadOnlyList<PolicyViolation> Violations => _violations;

    public IReadOnlyList<UndecidedPolicy> Undecided => _undecided;

    private void Decide(string urn, string resource, Func<bool> holds)
    {
        try
        {
            if (!holds())
            {
                _violations.Add(new PolicyViolation(_policy, urn, resource));
            }
        }
        catch (UnknownInputException exception)
        {
            _undecided.Add(new UndecidedPolicy(_policy, urn, resource, SecretLike.Shown(exception.Message)));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A promise that cannot be decided is not kept.
            _violations.Add(new PolicyViolation(_policy, urn, resource, $"cannot be decided: {SecretLike.Shown(exception.Message)}"));
        }
    }
}
