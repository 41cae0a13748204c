namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionOrAndArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionOrAndCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionOrAndDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionOrAndTagsArgs>? Tags { get; set; }
}
