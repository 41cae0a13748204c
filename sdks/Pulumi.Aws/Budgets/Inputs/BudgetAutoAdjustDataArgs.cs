namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetAutoAdjustDataArgs : ResourceArgs
{
    [Input("autoAdjustType", required: true)]
    public Input<string> AutoAdjustType { get; set; } = null!;

    [Input("historicalOptions")]
    public Input<BudgetAutoAdjustDataHistoricalOptionsArgs>? HistoricalOptions { get; set; }

    [Input("lastAutoAdjustTime")]
    public Input<string>? LastAutoAdjustTime { get; set; }
}
