namespace Infra.Cost;

/// <summary>What one item of a resource costs before and after.</summary>
/// <param name="Item">What is charged.</param>
/// <param name="Before">Null if it was not charged.</param>
/// <param name="After">Null if it is not charged any more.</param>
public sealed record ItemCostDifference(string Item, ItemCost? Before, ItemCost? After)
{
    /// <summary>US dollars a month more or less; null if one side is not known.</summary>
    public decimal? Monthly =>
        Before is { Monthly: null } || After is { Monthly: null } ? null : (After?.Monthly ?? 0) - (Before?.Monthly ?? 0);

    public bool IsEmpty => Before == After;
}

/// <summary>A quantity and what it costs in a month; null where it is not known.</summary>
public sealed record ItemCost(decimal? Quantity, decimal? Monthly);
