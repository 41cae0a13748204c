namespace Infra.Cost;

/// <summary>The lines of an estimate that are charged alike, as one: nobody reads forty alarms.</summary>
/// <param name="Service">As the bill calls it.</param>
/// <param name="Item">What is charged.</param>
/// <param name="Region">Where.</param>
/// <param name="Resources">How many resources are charged for it.</param>
/// <param name="Quantity">All units a month; null if one of the resources does not tell.</param>
/// <param name="Unit">What one of them is.</param>
/// <param name="UnitPrice">US dollars for one; null if no price is known.</param>
/// <param name="Monthly">US dollars a month, the sum of the lines; null if one of them is not known.</param>
/// <param name="AsOf">When the price was so.</param>
public sealed record CostSummary(
    string Service, string Item, string Region, int Resources, decimal? Quantity, string Unit, decimal? UnitPrice, decimal? Monthly, DateOnly? AsOf)
{
    /// <summary>Ordered by service, item and region (ordinal); those that nothing is known of come first.</summary>
    public static IReadOnlyList<CostSummary> Of(CostEstimate estimate) =>
    [
        .. estimate.Lines
            .GroupBy(line => (line.Service, line.Item, line.Region, line.Unit, line.UnitPrice, line.AsOf))
            .Select(group => new CostSummary(
                group.Key.Service,
                group.Key.Item,
                group.Key.Region,
                group.Select(line => line.Urn).Distinct(StringComparer.Ordinal).Count(),
                group.All(line => line.Quantity is not null) ? group.Sum(line => line.Quantity) : null,
                group.Key.Unit,
                group.Key.UnitPrice,
                group.All(line => line.Monthly is not null) ? group.Sum(line => line.Monthly) : null,
                group.Key.AsOf))
            .OrderBy(summary => summary.Service, StringComparer.Ordinal)
            .ThenBy(summary => summary.Item, StringComparer.Ordinal)
            .ThenBy(summary => summary.Region, StringComparer.Ordinal),
    ];
}
