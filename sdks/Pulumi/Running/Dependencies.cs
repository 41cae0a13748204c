namespace Pulumi;

internal static class Dependencies
{
    /// <summary>The resources of the list and, because a component is there only once they are, all below the components.</summary>
    public static async ValueTask<IReadOnlyCollection<Resource>> ExpandAsync(InputList<Resource> list)
    {
        if (list.IsEmpty)
            return [];
        var data = await list.Resolve().Data;
        return data.IsKnown ? Expand(data.Value) : [];
    }

    public static IReadOnlyCollection<Resource> Expand(IEnumerable<Resource> resources)
    {
        var found = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (!found.Add(resource) || resource is not ComponentResource)
                continue;
            foreach (var child in resource.Children)
                open.Push(child);
        }

        return found;
    }
}
