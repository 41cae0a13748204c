using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>What the engine makes before what, as far as a plan tells: by what a resource depends on, and by what that depends on.</summary>
internal static class Order
{
    /// <summary>So much is looked through for one resource; what is further away is taken for being made before.</summary>
    private const int Furthest = 200;

    private static readonly PerPlan<ILookup<string, PlannedResource>> ByName = new(plan => plan.Resources.ToLookup(resource => resource.Name, StringComparer.Ordinal));

    private static readonly PerPlan<Dictionary<string, PlannedResource>> ByUrn = new(plan => plan.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal));

    /// <summary>Whether one of <paramref name="others"/> is made before a resource.</summary>
    public static bool IsAfter(Plan plan, PlannedResource resource, IReadOnlyCollection<PlannedResource> others)
    {
        var awaited = others.SelectMany(other => WithComponents(plan, other)).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(resource.DependsOn);
        while (open.TryDequeue(out var name))
        {
            if (awaited.Contains(name) || seen.Count == Furthest)
            {
                return true;
            }

            foreach (var further in seen.Add(name) ? ByName.Of(plan)[name].SelectMany(found => found.DependsOn) : [])
            {
                open.Enqueue(further);
            }
        }

        return false;
    }

    /// <summary>The names of a resource and of the components around it: who depends on one of those depends on the resource.</summary>
    private static IEnumerable<string> WithComponents(Plan plan, PlannedResource resource)
    {
        yield return resource.Name;
        for (var parent = resource.Parent; parent is not null && ByUrn.Of(plan).TryGetValue(parent, out var component); parent = component.Parent)
        {
            yield return component.Name;
        }
    }
}
