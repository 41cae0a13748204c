using System.Globalization;
using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>at most 50 per loadBalancerArn</c>, <c>at most 5 in the plan</c>: how many resources of the type there are where these are the same.</summary>
internal sealed record PlanCountCheck(int Most, IReadOnlyList<Reference> Keys) : Check
{
    private readonly ConditionalWeakTable<Plan, Dictionary<string, List<PlannedResource>>> _groups = [];

    public override string Says => $"must be one of at most {Most.ToString(CultureInfo.InvariantCulture)} {PlanKey.Scope(Keys)}";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        var row = scope.Row;
        var groups = _groups.GetValue(scope.Plan, plan => Groups(plan, row));
        var (key, missing) = PlanKey.Of(spot, Keys);
        // The first one too many is refused; to name every one would bury it.
        return missing is not null ? Outcome.Undecided(missing)
            : groups.TryGetValue(key!, out var group) && group.Count > Most && ReferenceEquals(group[Most], spot.Resource)
                ? Outcome.RefusedFor($"there are {group.Count.ToString(CultureInfo.InvariantCulture)}")
            : Outcome.Holds;
    }

    private Dictionary<string, List<PlannedResource>> Groups(Plan plan, ConstraintRow row)
    {
        var groups = new Dictionary<string, List<PlannedResource>>(StringComparer.Ordinal);
        foreach (var resource in plan.OfType(row.Type))
        {
            foreach (var spot in row.Applying(resource))
            {
                if (PlanKey.Of(spot, Keys).Key is { } key)
                {
                    (groups.TryGetValue(key, out var group) ? group : groups[key] = []).Add(resource);
                }
            }
        }

        return groups;
    }
}
