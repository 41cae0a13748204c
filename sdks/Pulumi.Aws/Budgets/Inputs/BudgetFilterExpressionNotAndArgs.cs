namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionNotAndArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionNotAndCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionNotAndDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionNotAndTagsArgs>? Tags { get; set; }
}
