using Infra.Plans;

namespace Stacks.Preview;

/// <summary>What stands below what in a plan, in the order of the approved plan.</summary>
internal sealed class PlanOutline
{
    private readonly ILookup<string, PlannedResource> _children;

    public PlanOutline(Plan plan)
    {
        var known = plan.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        _children = plan.Resources
            .OrderBy(resource => resource.IsComponent)
            .ThenBy(resource => resource.Name, StringComparer.Ordinal)
            .ThenBy(resource => resource.Type, StringComparer.Ordinal)
            .ToLookup(resource => resource.Parent is { } parent && known.Contains(parent) ? parent : "", StringComparer.Ordinal);
    }

    /// <summary>What stands directly below a resource; below the stack for an empty URN.</summary>
    public IEnumerable<PlannedResource> Children(string parent) => _children[parent];

    /// <summary>How many resources a component has, those of the components inside it included.</summary>
    public int Resources(string component) => _children[component].Sum(child => child.IsComponent ? Resources(child.Urn) : 1);
}
