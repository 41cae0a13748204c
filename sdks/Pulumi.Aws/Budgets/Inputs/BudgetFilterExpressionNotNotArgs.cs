namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionNotNotArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionNotNotCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionNotNotDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionNotNotTagsArgs>? Tags { get; set; }
}
