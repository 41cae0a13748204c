namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionNotArgs : ResourceArgs
{
    [Input("costCategory")]
    public Input<AnomalySubscriptionThresholdExpressionNotCostCategoryArgs>? CostCategory { get; set; }

    [Input("dimension")]
    public Input<AnomalySubscriptionThresholdExpressionNotDimensionArgs>? Dimension { get; set; }

    [Input("tags")]
    public Input<AnomalySubscriptionThresholdExpressionNotTagsArgs>? Tags { get; set; }
}
