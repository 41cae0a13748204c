namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionOrOrArgs : ResourceArgs
{
    [Input("costCategories")]
    public Input<BudgetFilterExpressionOrOrCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionOrOrDimensionsArgs>? Dimensions { get; set; }

    [Input("tags")]
    public Input<BudgetFilterExpressionOrOrTagsArgs>? Tags { get; set; }
}
