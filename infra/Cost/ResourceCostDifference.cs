namespace Infra.Cost;

/// <summary>What one resource costs more or less than before.</summary>
/// <param name="Urn">Its URN.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Items">What of it differs, ordered by item (ordinal).</param>
public sealed record ResourceCostDifference(string Urn, string Resource, IReadOnlyList<ItemCostDifference> Items)
{
    public bool IsEmpty => Items.Count == 0;

    /// <summary>US dollars a month, of the items that are known on both sides.</summary>
    public decimal KnownMonthly => Items.Sum(item => item.Monthly ?? 0);

    /// <summary>At least one of the items has a cost that is not known before or after.</summary>
    public bool HasUnknown => Items.Any(item => item.Monthly is null);

    internal static ResourceCostDifference Between(string urn, IReadOnlyList<CostLine> before, IReadOnlyList<CostLine> after)
    {
        var old = ByItem(before);
        var now = ByItem(after);
        return new ResourceCostDifference(
            urn,
            (after.Count > 0 ? after : before)[0].Resource,
            [
                .. old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    .Select(item => new ItemCostDifference(item, old.GetValueOrDefault(item), now.GetValueOrDefault(item)))
                    .Where(item => !item.IsEmpty),
            ]);
    }

    // An item stands once in a resource; a rule that says it twice is added up.
    private static Dictionary<string, ItemCost> ByItem(IReadOnlyList<CostLine> lines) =>
        lines.GroupBy(line => line.Item, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => new ItemCost(
                group.All(line => line.Quantity is not null) ? group.Sum(line => line.Quantity) : null,
                group.All(line => line.Monthly is not null) ? group.Sum(line => line.Monthly) : null),
            StringComparer.Ordinal);
}
