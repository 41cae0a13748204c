namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupTargetGroupHealthUnhealthyStateRoutingArgs : ResourceArgs
{
    [Input("minimumHealthyTargetsCount")]
    public Input<int>? MinimumHealthyTargetsCount { get; set; }

    [Input("minimumHealthyTargetsPercentage")]
    public Input<string>? MinimumHealthyTargetsPercentage { get; set; }
}
