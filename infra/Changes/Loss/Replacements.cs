using Infra.Plans;

namespace Infra.Changes.Loss;

/// <summary>What the provider replaces, by itself or because it refers to something that is replaced.</summary>
internal static class Replacements
{
    /// <summary>By the URN that each will have.</summary>
    public static IReadOnlyDictionary<string, Replacement> In(PlanChanges changes)
    {
        var found = new Dictionary<string, Replacement>(StringComparer.Ordinal);
        var begun = new Queue<PlannedResource>();
        foreach (var change in changes.All.Where(change => change.Keeps))
        {
            if (ReplacingInputs.Of(change) is { Count: > 0 } inputs)
            {
                found.Add(change.Resource.Urn, new Replacement(change.Resource.Urn, inputs, With: null));
                begun.Enqueue(change.Resource);
            }
        }

        if (begun.Count == 0)
        {
            return found;
        }

        var made = changes.All.Where(change => !change.Keeps).Select(change => change.Resource.Urn).ToHashSet(StringComparer.Ordinal);
        var references = References(changes.After.Resources.Where(resource => !made.Contains(resource.Urn)));
        while (begun.TryDequeue(out var replaced))
        {
            // A replacement has another id, so whatever is bound to the old one for life goes with it.
            foreach (var follower in IdOf(replaced) is { } id ? references[id].GroupBy(reference => reference.Resource.Urn, StringComparer.Ordinal) : [])
            {
                string[] inputs = [.. follower.Select(reference => reference.Input).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                if (found.TryAdd(follower.Key, new Replacement(follower.Key, inputs, replaced.Name)))
                {
                    begun.Enqueue(follower.First().Resource);
                }
            }
        }

        return found;
    }

    /// <summary>Who is replaced with what has an id: an input may have the id itself, or an ARN that ends with it.</summary>
    private static ILookup<string, (PlannedResource Resource, string Input)> References(IEnumerable<PlannedResource> resources) => (
        from resource in resources
        from reference in ReplacingInputs.References(resource)
        from ending in Endings(reference.Text)
        select (ending, resource, reference.Input)).ToLookup(found => found.ending, found => (found.resource, found.Input), StringComparer.Ordinal);

    private static IEnumerable<string> Endings(string text) =>
        Enumerable.Range(0, text.Length).Where(index => text[index] is '/' or ':').Select(index => text[(index + 1)..]).Prepend(text);

    private static string? IdOf(PlannedResource resource) => resource.IdIsUnknown || string.IsNullOrEmpty(resource.Id) ? null : resource.Id;
}
