namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionNotArgs : ResourceArgs
{
    [Input("ands")]
    private InputList<BudgetFilterExpressionNotAndArgs>? _ands;

    public InputList<BudgetFilterExpressionNotAndArgs> Ands
    {
        get => _ands ??= new InputList<BudgetFilterExpressionNotAndArgs>();
        set => _ands = value;
    }

    [Input("costCategories")]
    public Input<BudgetFilterExpressionNotCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionNotDimensionsArgs>? Dimensions { get; set; }

    [Input("not")]
    public Input<BudgetFilterExpressionNotNotArgs>? Not { get; set; }

    [Input("ors")]
    private InputList<BudgetFilterExpressionNotOrArgs>? _ors;

    public InputList<BudgetFilterExpressionNotOrArgs> Ors
    {
        get => _ors ??= new InputList<BudgetFilterExpressionNotOrArgs>();
        set => _ors = value;
    }

    [Input("tags")]
    public Input<BudgetFilterExpressionNotTagsArgs>? Tags { get; set; }
}
