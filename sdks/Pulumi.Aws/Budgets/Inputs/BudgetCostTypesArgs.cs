namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetCostTypesArgs : ResourceArgs
{
    [Input("includeCredit")]
    public Input<bool>? IncludeCredit { get; set; }

    [Input("includeDiscount")]
    public Input<bool>? IncludeDiscount { get; set; }

    [Input("includeOtherSubscription")]
    public Input<bool>? IncludeOtherSubscription { get; set; }

    [Input("includeRecurring")]
    public Input<bool>? IncludeRecurring { get; set; }

    [Input("includeRefund")]
    public Input<bool>? IncludeRefund { get; set; }

    [Input("includeSubscription")]
    public Input<bool>? IncludeSubscription { get; set; }

    [Input("includeSupport")]
    public Input<bool>? IncludeSupport { get; set; }

    [Input("includeTax")]
    public Input<bool>? IncludeTax { get; set; }

    [Input("includeUpfront")]
    public Input<bool>? IncludeUpfront { get; set; }

    [Input("useAmortized")]
    public Input<bool>? UseAmortized { get; set; }

    [Input("useBlended")]
    public Input<bool>? UseBlended { get; set; }
}
