using System.Globalization;
using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost;

/// <summary>What a stack may cost in a month, by the budget in its plan.</summary>
public static class StackLimit
{
    /// <summary>US dollars; null without a budget that counts them.</summary>
    public static decimal? Of(Plan plan) => plan.OfType(ResourceTypes.Budget).Select(Of).FirstOrDefault(limit => limit is not null);

    /// <summary>The limit of one budget; null if it counts something else than dollars a month, or has no number.</summary>
    public static decimal? Of(PlannedResource budget) =>
        budget.Text("budgetType") == "COST" && budget.Text("limitUnit") == "USD" && budget.Text("timeUnit") == "MONTHLY"
        && decimal.TryParse(budget.Text("limitAmount"), NumberStyles.Number, CultureInfo.InvariantCulture, out var limit) && limit > 0
            ? limit
            : null;
}
