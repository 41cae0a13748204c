namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionNotOrArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionNotOrCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionNotOrDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionNotOrTagsArgs>? Tags { get; set; }
}
