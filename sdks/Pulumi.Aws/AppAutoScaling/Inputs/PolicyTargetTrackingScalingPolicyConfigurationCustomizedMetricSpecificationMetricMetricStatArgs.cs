namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatArgs : ResourceArgs
{
    [Input("metric", required: true)]
    public Input<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricArgs> Metric { get; set; } = null!;

    [Input("stat", required: true)]
    public Input<string> Stat { get; set; } = null!;
}
