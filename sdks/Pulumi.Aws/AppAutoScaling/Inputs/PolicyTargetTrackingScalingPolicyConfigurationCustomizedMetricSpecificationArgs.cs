namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationArgs : ResourceArgs
{
    [Input("metrics")]
    private InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs>? _metrics;

    public InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs> Metrics
    {
        get => _metrics ??= new InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs>();
        set => _metrics = value;
    }
}
