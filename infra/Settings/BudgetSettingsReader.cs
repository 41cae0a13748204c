namespace Infra.Settings;

internal static class BudgetSettingsReader
{
    private const int MostDollars = 10_000_000;

    public static BudgetSettings Read(SettingsSection section)
    {
        var monthly = section.Number("monthlyDollars", from: 1, to: MostDollars, "US dollars a month");
        var anomaly = section.Optional<int?>("anomalyDollars", null, (s, k) => s.Number(k, from: 1, to: MostDollars, "US dollars a day"));
        if (anomaly > monthly && !section.HasProblem("monthlyDollars") && !section.HasProblem("anomalyDollars"))
        {
            section.Refuse("anomalyDollars", $"at most {monthly}, budget.monthlyDollars: a day that costs more than the month may is told by the budget");
        }

        return new BudgetSettings { MonthlyDollars = monthly, AnomalyDollars = anomaly };
    }
}
