namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionOrNotArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionOrNotCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionOrNotDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionOrNotTagsArgs>? Tags { get; set; }
}
