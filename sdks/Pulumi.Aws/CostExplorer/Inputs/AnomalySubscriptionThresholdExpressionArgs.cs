namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionArgs : ResourceArgs
{
    [Input("ands")]
    private InputList<AnomalySubscriptionThresholdExpressionAndArgs>? _ands;

    public InputList<AnomalySubscriptionThresholdExpressionAndArgs> Ands
    {
        get => _ands ??= new InputList<AnomalySubscriptionThresholdExpressionAndArgs>();
        set => _ands = value;
    }

    [Input("costCategory")]
    public Input<AnomalySubscriptionThresholdExpressionCostCategoryArgs>? CostCategory { get; set; }

    [Input("dimension")]
    public Input<AnomalySubscriptionThresholdExpressionDimensionArgs>? Dimension { get; set; }

    [Input("not")]
    public Input<AnomalySubscriptionThresholdExpressionNotArgs>? Not { get; set; }

    [Input("ors")]
    private InputList<AnomalySubscriptionThresholdExpressionOrArgs>? _ors;

    public InputList<AnomalySubscriptionThresholdExpressionOrArgs> Ors
    {
        get => _ors ??= new InputList<AnomalySubscriptionThresholdExpressionOrArgs>();
        set => _ors = value;
    }

    [Input("tags")]
    public Input<AnomalySubscriptionThresholdExpressionTagsArgs>? Tags { get; set; }
}
