namespace Infra.Cost;

/// <summary>What a rule finds a resource to be charged for, before anybody looks for the price.</summary>
/// <param name="Item">What it is called for people.</param>
/// <param name="Quantity">How many units a month; null if the plan does not tell.</param>
/// <param name="Price">What one unit is a unit of.</param>
/// <param name="Assumption">What the quantity rests on beyond the plan.</param>
internal sealed record Charge(string Item, decimal? Quantity, PriceKey Price, string Assumption = "")
{
    /// <summary>Where it is charged, if not where the resource stands.</summary>
    public string? Region { get; init; }
}
