namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionAndNotArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionAndNotCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionAndNotDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionAndNotTagsArgs>? Tags { get; set; }
}
