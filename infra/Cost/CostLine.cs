namespace Infra.Cost;

/// <summary>One thing that a resource is charged for in a month.</summary>
/// <param name="Urn">The URN of the resource.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Item">What is charged: <c>instance db.t4g.small single-AZ</c>.</param>
/// <param name="Quantity">How many units a month; null if the plan does not tell.</param>
/// <param name="Unit">What one of them is: <c>instance-hour</c>.</param>
/// <param name="UnitPrice">US dollars for one; null if no price is known.</param>
/// <param name="Monthly">US dollars a month, rounded to cents; null if the quantity or the price is unknown.</param>
/// <param name="AsOf">When the price was so; null if none is known.</param>
/// <param name="Source">Where the price can be looked up, or why there is none.</param>
/// <param name="Assumption">What the quantity rests on beyond the plan; empty where the plan says all.</param>
public sealed record CostLine(
    string Urn,
    string Resource,
    string Item,
    decimal? Quantity,
    string Unit,
    decimal? UnitPrice,
    decimal? Monthly,
    DateOnly? AsOf,
    string Source,
    string Assumption)
{
    /// <summary>As the bill calls it: <c>ECS Fargate</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Where it is charged: <c>eu-west-1</c>.</summary>
    public required string Region { get; init; }
}
