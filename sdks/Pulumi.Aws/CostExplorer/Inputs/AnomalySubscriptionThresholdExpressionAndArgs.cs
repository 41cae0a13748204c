namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionAndArgs : ResourceArgs
{
    [Input("costCategory")]
    public Input<AnomalySubscriptionThresholdExpressionAndCostCategoryArgs>? CostCategory { get; set; }

    [Input("dimension")]
    public Input<AnomalySubscriptionThresholdExpressionAndDimensionArgs>? Dimension { get; set; }

    [Input("tags")]
    public Input<AnomalySubscriptionThresholdExpressionAndTagsArgs>? Tags { get; set; }
}
