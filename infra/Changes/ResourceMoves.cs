using Infra.Plans;

namespace Infra.Changes;

/// <summary>Finds the resources that are in two plans under different URNs.</summary>
internal sealed class ResourceMoves
{
    // Who is called otherwise is found among so many of its kind, or not at all.
    private const int MostTried = 32;

    private readonly Dictionary<string, PlannedResource> _removed;
    private readonly Dictionary<string, PlannedResource> _added;
    private readonly ILookup<string, PlannedResource> _oldChildren;
    private readonly ILookup<string, PlannedResource> _newChildren;
    private readonly List<ResourceMove> _found = [];

    private ResourceMoves(Plan before, Plan after)
    {
        var old = before.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        var now = after.Resources.Select(resource => resource.Urn).ToHashSet(StringComparer.Ordinal);
        _removed = before.Resources.Where(resource => !now.Contains(resource.Urn)).ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        _added = after.Resources.Where(resource => !old.Contains(resource.Urn)).ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        _oldChildren = _removed.Values.ToLookup(resource => resource.Parent ?? "", StringComparer.Ordinal);
        _newChildren = _added.Values.ToLookup(resource => resource.Parent ?? "", StringComparer.Ordinal);
    }

    /// <summary>First those that the program tells of, then those that are the same in all that does not follow from the name; none is found twice.</summary>
    public static IReadOnlyList<ResourceMove> Between(Plan before, Plan after)
    {
        var moves = new ResourceMoves(before, after);
        if (moves._removed.Count > 0 && moves._added.Count > 0)
        {
            moves.FindAliased();
            moves.FindRenamed();
        }

        return moves._found;
    }

    private void FindAliased()
    {
        foreach (var resource in Ordered(_added))
        {
            // An alias of what is still there under its own name means nothing.
            if (resource.Aliases.FirstOrDefault(_removed.ContainsKey) is { } alias)
            {
                Found(_removed[alias], resource, isAliased: true);
            }
        }
    }

    /// <summary>From the top: a component goes with all that is in it, so nothing of it is looked for elsewhere.</summary>
    private void FindRenamed()
    {
        var tops = Ordered(_removed).Where(resource => resource.Parent is null || !_removed.ContainsKey(resource.Parent)).ToArray();
        var candidates = Ordered(_added).Where(resource => resource.Parent is null || !_added.ContainsKey(resource.Parent))
            .GroupBy(Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var old in tops)
        {
            FindRenamed(old, candidates.GetValueOrDefault(Kind(old)) ?? []);
        }
    }

    private void FindRenamed(PlannedResource old, List<PlannedResource> candidates)
    {
        for (var index = 0; index < Math.Min(candidates.Count, MostTried); index++)
        {
            if (PairsOf(old, candidates[index], Rename.Of(old.Name, candidates[index].Name)) is { } pairs)
            {
                candidates.RemoveAt(index);
                pairs.ForEach(pair => Found(pair.Before, pair.After, isAliased: false));
                return;
            }
        }
    }

    /// <summary>What can be the same at all: of one type, with the same inputs and as many children.</summary>
    private static string Kind(PlannedResource resource) => $"{resource.Type} {string.Join(' ', resource.Inputs.Keys)}";

    /// <summary>Both with all that is below them; null if anything differs that does not follow from the name.</summary>
    private List<(PlannedResource Before, PlannedResource After)>? PairsOf(PlannedResource before, PlannedResource after, Rename rename)
    {
        var pairs = new List<(PlannedResource, PlannedResource)> { (before, after) };
        for (var index = 0; index < pairs.Count; index++)
        {
            var (old, now) = pairs[index];
            // Some may have been found already, by an alias of their own.
            var newChildren = _newChildren[now.Urn].Where(child => _added.ContainsKey(child.Urn)).DistinctBy(child => (child.Type, child.Name)).ToDictionary(child => (child.Type, child.Name));
            var oldChildren = _oldChildren[old.Urn].Where(child => _removed.ContainsKey(child.Urn)).ToArray();
            if (oldChildren.Length != newChildren.Count || !rename.Explains(old.Inputs, now.Inputs))
            {
                return null;
            }

            foreach (var child in oldChildren)
            {
                if (!newChildren.TryGetValue((child.Type, rename.In(child.Name)), out var same))
                {
                    return null;
                }

                pairs.Add((child, same));
            }
        }

        return pairs;
    }

    private void Found(PlannedResource before, PlannedResource after, bool isAliased)
    {
        _found.Add(new ResourceMove(before, after, isAliased));
        _removed.Remove(before.Urn);
        _added.Remove(after.Urn);
    }

    private static IEnumerable<PlannedResource> Ordered(Dictionary<string, PlannedResource> resources) => [.. resources.Values.OrderBy(resource => resource.Urn, StringComparer.Ordinal)];
}

/// <summary>One resource under two names.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it will be.</param>
/// <param name="IsAliased">The program says so.</param>
internal sealed record ResourceMove(PlannedResource Before, PlannedResource After, bool IsAliased);
