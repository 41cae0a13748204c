namespace Pulumi.Aws.Budgets.Inputs;

public sealed class BudgetFilterExpressionAndArgs : ResourceArgs
{
    [Input("ands")]
    private InputList<BudgetFilterExpressionAndAndArgs>? _ands;

    public InputList<BudgetFilterExpressionAndAndArgs> Ands
    {
        get => _ands ??= new InputList<BudgetFilterExpressionAndAndArgs>();
        set => _ands = value;
    }

    [Input("costCategories")]
    public Input<BudgetFilterExpressionAndCostCategoriesArgs>? CostCategories { get; set; }

    [Input("dimensions")]
    public Input<BudgetFilterExpressionAndDimensionsArgs>? Dimensions { get; set; }

    [Input("not")]
    public Input<BudgetFilterExpressionAndNotArgs>? Not { get; set; }

    [Input("ors")]
    private InputList<BudgetFilterExpressionAndOrArgs>? _ors;

    public InputList<BudgetFilterExpressionAndOrArgs> Ors
    {
        get => _ors ??= new InputList<BudgetFilterExpressionAndOrArgs>();
        set => _ors = value;
    }

    [Input("tags")]
    public Input<BudgetFilterExpressionAndTagsArgs>? Tags { get; set; }
}
