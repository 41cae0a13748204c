namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionAndAndArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionAndAndCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionAndAndDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionAndAndTagsArgs>? Tags { get; set; }
}
