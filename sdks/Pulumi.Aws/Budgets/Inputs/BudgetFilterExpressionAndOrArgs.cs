namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionAndOrArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionAndOrCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionAndOrDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionAndOrTagsArgs>? Tags { get; set; }
}
