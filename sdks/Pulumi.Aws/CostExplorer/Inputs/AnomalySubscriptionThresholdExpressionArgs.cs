namespace Pulumi.Aws.CostExplorer.Inputs;

public sealed class AnomalySubscriptionThresholdExpressionArgs : ResourceArgs
{
    [Input("dimension")]
    public Input<AnomalySubscriptionThresholdExpressionDimensionArgs>? Dimension { get; set; }
}
