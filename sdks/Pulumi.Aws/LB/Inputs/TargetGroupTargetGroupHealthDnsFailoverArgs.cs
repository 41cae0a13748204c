namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupTargetGroupHealthDnsFailoverArgs : ResourceArgs
{
    [Input("minimumHealthyTargetsCount")]
    public Input<string>? MinimumHealthyTargetsCount { get; set; }

    [Input("minimumHealthyTargetsPercentage")]
    public Input<string>? MinimumHealthyTargetsPercentage { get; set; }
}
