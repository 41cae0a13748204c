namespace Infra.Cost;

/// <summary>An engine that a plan runs, and how long AWS supports it.</summary>
/// <param name="Urn">The URN of the database or cache.</param>
/// <param name="Resource">Its name in the program.</param>
/// <param name="Engine">As AWS writes it: <c>postgres</c>; null if the plan does not tell.</param>
/// <param name="Version">As the plan asks for it: <c>17</c>, <c>8.0</c>; null if it does not tell.</param>
/// <param name="EndOfStandardSupport">The last day; null if none is announced, or nothing is known of the version.</param>
/// <param name="IsListed">Whether anything is known of the version: an end that is not known is none that is far.</param>
/// <param name="BuysExtended">Whether AWS goes on after the end for the price below; otherwise it upgrades the engine itself.</param>
/// <param name="ExtendedMonthly">US dollars a month that extended support would cost from the day after, in its first two years; null if no price is known.</param>
public sealed record SupportedEngine(
    string Urn, string Resource, string? Engine, string? Version, DateOnly? EndOfStandardSupport, bool IsListed, bool BuysExtended, decimal? ExtendedMonthly)
{
    /// <summary>The end as a report says it: a day, or that there is none.</summary>
    public string End => EndOfStandardSupport is { } end ? CostText.Day(end) : IsListed ? "none announced" : CostText.Unknown;

    /// <summary>The same as a part of a sentence.</summary>
    public string StandardSupport => EndOfStandardSupport is { } end ? $"standard support until {CostText.Day(end)}"
        : IsListed ? "no end of standard support announced"
        : "end of standard support unknown";

    /// <summary>What comes after the end, as a report says it.</summary>
    public string Afterwards => BuysExtended
        ? $"extended support for {CostText.Dollars(ExtendedMonthly)} USD a month"
        : $"AWS upgrades it; extended support is off ({CostText.Dollars(ExtendedMonthly)} USD a month)";
}
