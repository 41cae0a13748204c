using Infra.Money;

namespace Stacks.Composition;

/// <summary>Who hears what the stack costs, before it is spent.</summary>
internal sealed class MoneyTier
{
    public MoneyTier(Foundation foundation, Watch watch)
    {
        var settings = foundation.Settings;
        _ = new StackBudget("budget", new()
        {
            MonthlyDollars = settings.Budget.MonthlyDollars,
            Email = settings.Alarms.Email,
            Topic = watch.Topic,
            Context = foundation.Context,
        });
        if (settings.Budget.AnomalyDollars is { } dollars)
        {
            _ = new CostAnomalies("anomalies", new() { Dollars = dollars, Topic = watch.Topic, Context = foundation.Context });
        }
    }
}
