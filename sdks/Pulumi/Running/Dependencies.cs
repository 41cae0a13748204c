namespace Pulumi;

internal static class Dependencies
{
    /// <summary>The custom resources of the list and all that its components are made of.</summary>
    public static async ValueTask<IEnumerable<CustomResource>> ExpandAsync(InputList<Resource> list)
    {
        if (list.IsEmpty)
            return [];
        var data = await list.Resolve().Data;
        return data.IsKnown ? Expand(data.Value) : [];
    }

    /// <summary>Waits until the resource is registered and says whether it has an id then.</summary>
    public static async ValueTask<bool> WaitForIdAsync(CustomResource resource)
    {
        // A child that another thread is still constructing has no outputs yet, and nobody can have meant to wait for it.
        if (resource.Id is not { } id)
            return true;
        return (await id.Data).IsKnown;
    }

    public static IEnumerable<CustomResource> Expand(IEnumerable<Resource> resources)
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

        return found.OfType<CustomResource>();
    }
}
