namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetCostTypesArgs : ResourceArgs
{
    [Input("includeCredit")]
    public Input<bool>? IncludeCredit { get; set; }

    [Input("includeRefund")]
    public Input<bool>? IncludeRefund { get; set; }
}
