namespace Infra.Cost;

/// <summary>What one plan costs more or less than an earlier one, resource by resource.</summary>
public sealed record CostDifference
{
    /// <summary>The resources whose cost differs, ordered by URN (ordinal).</summary>
    public required IReadOnlyList<ResourceCostDifference> Resources { get; init; }

    /// <summary>US dollars a month to the cent, of what is known in both: what became known or unknown is not in it.</summary>
    public required decimal KnownMonthly { get; init; }

    /// <summary>US dollars a month, of all that is known before.</summary>
    public required decimal Before { get; init; }

    /// <summary>US dollars a month, of all that is known after.</summary>
    public required decimal After { get; init; }

    /// <summary>Something that differs has a cost that is not known before or after, so that <see cref="KnownMonthly"/> is not all.</summary>
    public required bool HasUnknown { get; init; }

    public bool IsEmpty => Resources.Count == 0;

    public static CostDifference Between(CostEstimate before, CostEstimate after)
    {
        var old = before.Lines.ToLookup(line => line.Urn, StringComparer.Ordinal);
        var now = after.Lines.ToLookup(line => line.Urn, StringComparer.Ordinal);
        ResourceCostDifference[] resources =
        [
            .. old.Select(group => group.Key).Union(now.Select(group => group.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(urn => ResourceCostDifference.Between(urn, [.. old[urn]], [.. now[urn]]))
                .Where(difference => !difference.IsEmpty),
        ];
        return new CostDifference
        {
            Resources = resources,
            KnownMonthly = resources.Sum(resource => resource.KnownMonthly),
            Before = before.KnownMonthly,
            After = after.KnownMonthly,
            HasUnknown = resources.Any(resource => resource.HasUnknown),
        };
    }
}
