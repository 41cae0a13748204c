using Infra.Changes;

namespace Stacks.Preview;

/// <summary>Changes of one danger in one component.</summary>
/// <param name="Risk">How dangerous each of them is.</param>
/// <param name="Component">The name of the component that they are in; of the stack for what is in none.</param>
/// <param name="Changes">In the order of the plan.</param>
public sealed record ChangeGroup(Risk Risk, string Component, IReadOnlyList<ResourceChange> Changes)
{
    /// <summary>The most dangerous first, and by the names of the components (ordinal).</summary>
    public static IReadOnlyList<ChangeGroup> Of(ChangeReview review)
    {
        var names = review.Changes.Before.Resources.Concat(review.Changes.After.Resources)
            .DistinctBy(resource => resource.Urn, StringComparer.Ordinal).ToDictionary(resource => resource.Urn, resource => resource.Name, StringComparer.Ordinal);
        return
        [
            .. Wording.Shown(review.Changes)
                .GroupBy(change => (Risk: review.RiskOf(change), Component: ComponentOf(change, names)))
                .OrderBy(group => group.Key.Risk)
                .ThenBy(group => group.Key.Component, StringComparer.Ordinal)
                .Select(group => new ChangeGroup(group.Key.Risk, group.Key.Component, [.. group])),
        ];
    }

    /// <summary>A component belongs to itself.</summary>
    private static string ComponentOf(ResourceChange change, Dictionary<string, string> names) =>
        change.Resource.IsComponent ? change.Resource.Name
            : change.Resource.Parent is { } parent && names.TryGetValue(parent, out var name) ? name
            : "the stack itself";
}
