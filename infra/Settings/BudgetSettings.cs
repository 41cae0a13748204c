namespace Infra.Settings;

public sealed record BudgetSettings
{
    /// <summary>What the stack may cost in a calendar month, in whole US dollars.</summary>
    public required int MonthlyDollars { get; init; }

    /// <summary>How far a day may cost more than AWS expects before somebody hears of it, in whole US dollars; null for no detection.</summary>
    public required int? AnomalyDollars { get; init; }
}
