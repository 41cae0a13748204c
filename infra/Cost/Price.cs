namespace Infra.Cost;

/// <summary>What somebody has found AWS to charge.</summary>
/// <param name="Key">What for.</param>
/// <param name="Region">Where: <c>eu-west-1</c>, or <see cref="EveryRegion"/>.</param>
/// <param name="Usd">US dollars for one unit.</param>
/// <param name="AsOf">When the source says that it was so; the first of the month where it names no day.</param>
/// <param name="Source">Where it can be looked up.</param>
public sealed record Price(PriceKey Key, string Region, decimal Usd, DateOnly AsOf, string Source)
{
    /// <summary>The region of a price that is the same everywhere, or of a service that has none.</summary>
    public const string EveryRegion = "global";
}
