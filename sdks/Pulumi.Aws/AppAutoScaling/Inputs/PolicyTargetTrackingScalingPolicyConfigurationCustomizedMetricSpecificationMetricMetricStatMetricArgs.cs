namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricArgs : ResourceArgs
{
    [Input("dimensions")]
    private InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs>? _dimensions;

    public InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs> Dimensions
    {
        get => _dimensions ??= new InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs>();
        set => _dimensions = value;
    }

    [Input("metricName", required: true)]
    public Input<string> MetricName { get; set; } = null!;

    [Input("namespace", required: true)]
    public Input<string> Namespace { get; set; } = null!;
}
