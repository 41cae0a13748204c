namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionArgs : ResourceArgs
{
    [Input("ands")]
    private InputList<BudgetFilterExpressionAndArgs>? _ands;

    public InputList<BudgetFilterExpressionAndArgs> Ands
    {
        get => _ands ??= new InputList<BudgetFilterExpressionAndArgs>();
        set => _ands = value;
    }

    [Input("costCategories")]
    public Input<BudgetFilterExpressionCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionDimensionsArgs>? Dimensions { get; set; }

    [Input("not")]
    public Input<BudgetFilterExpressionNotArgs>? Not { get; set; }

    [Input("ors")]
    private InputList<BudgetFilterExpressionOrArgs>? _ors;

    public InputList<BudgetFilterExpressionOrArgs> Ors
    {
        get => _ors ??= new InputList<BudgetFilterExpressionOrArgs>();
        set => _ors = value;
    }

    [Input("tags")]
    public Input<BudgetFilterExpressionTagsArgs>? Tags { get; set; }
}
