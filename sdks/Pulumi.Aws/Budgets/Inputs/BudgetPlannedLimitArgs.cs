namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetPlannedLimitArgs : ResourceArgs
{
    [Input("amount", required: true)]
    public Input<string> Amount { get; set; } = null!;

    [Input("startTime", required: true)]
    public Input<string> StartTime { get; set; } = null!;

    [Input("unit", required: true)]
    public Input<string> Unit { get; set; } = null!;
}
