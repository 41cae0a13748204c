namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetAutoAdjustDataHistoricalOptionsArgs : ResourceArgs
{
    [Input("budgetAdjustmentPeriod", required: true)]
    public Input<int> BudgetAdjustmentPeriod { get; set; } = null!;

    [Input("lookbackAvailablePeriods")]
    public Input<int>? LookbackAvailablePeriods { get; set; }
}
