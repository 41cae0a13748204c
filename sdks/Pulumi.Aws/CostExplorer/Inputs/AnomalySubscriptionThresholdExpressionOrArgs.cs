namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionOrArgs : ResourceArgs
{
    [Input("costCategory")]
    public Input<AnomalySubscriptionThresholdExpressionOrCostCategoryArgs>? CostCategory { get; set; }

    [Input("dimension")]
    public Input<AnomalySubscriptionThresholdExpressionOrDimensionArgs>? Dimension { get; set; }

    [Input("tags")]
    public Input<AnomalySubscriptionThresholdExpressionOrTagsArgs>? Tags { get; set; }
}
