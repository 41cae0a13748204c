namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionOrArgs : ResourceArgs
{
    [Input("ands")]
    private InputList<BudgetFilterExpressionOrAndArgs>? _ands;

    public InputList<BudgetFilterExpressionOrAndArgs> Ands
    {
        get => _ands ??= new InputList<BudgetFilterExpressionOrAndArgs>();
        set => _ands = value;
    }

    [Input("costCategories")]
    public Input<BudgetFilterExpressionOrCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionOrDimensionsArgs>? Dimensions { get; set; }

    [Input("not")]
    public Input<BudgetFilterExpressionOrNotArgs>? Not { get; set; }

    [Input("ors")]
    private InputList<BudgetFilterExpressionOrOrArgs>? _ors;

    public InputList<BudgetFilterExpressionOrOrArgs> Ors
    {
        get => _ors ??= new InputList<BudgetFilterExpressionOrOrArgs>();
        set => _ors = value;
    }

    [Input("tags")]
    public Input<BudgetFilterExpressionOrTagsArgs>? Tags { get; set; }
}
