using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Acceptance.Language.Checks;

/// <summary><c>unique per listenerArn</c>, <c>unique in the plan</c>: no other resource of the type has the same value where these are the same.</summary>
internal sealed record PlanUniqueCheck(IReadOnlyList<Reference> Keys, bool IgnoringCase) : Check
{
    private readonly ConditionalWeakTable<Plan, Dictionary<string, PlannedResource>> _first = [];

    public override string Says => $"must be unique {PlanKey.Scope(Keys)}{(IgnoringCase ? " (capital or small letters make no difference)" : "")}";

    public override Outcome Of(Spot spot, RowScope scope)
    {
        var row = scope.Row;
        var first = _first.GetValue(scope.Plan, plan => First(plan, row));
        var (key, missing) = PlanKey.Of(spot, Keys);
        return missing is not null ? Outcome.Undecided(missing)
            : first.TryGetValue(key!, out var other) && !ReferenceEquals(other, spot.Resource) ? Outcome.RefusedFor($"{other.Name} has the same")
            : Outcome.Holds;
    }

    private Dictionary<string, PlannedResource> First(Plan plan, ConstraintRow row)
    {
        var first = new Dictionary<string, PlannedResource>(IgnoringCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var resource in plan.OfType(row.Type))
        {
            foreach (var spot in row.Applying(resource))
            {
                if (PlanKey.Of(spot, Keys).Key is { } key)
                {
                    first.TryAdd(key, resource);
                }
            }
        }

        return first;
    }
}
