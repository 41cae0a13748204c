namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationArgs : ResourceArgs
{
    [Input("dimensions")]
    private InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationDimensionArgs>? _dimensions;

    public InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationDimensionArgs> Dimensions
    {
        get => _dimensions ??= new InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationDimensionArgs>();
        set => _dimensions = value;
    }

    [Input("metricName")]
    public Input<string>? MetricName { get; set; }

    [Input("metrics")]
    private InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs>? _metrics;

    public InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs> Metrics
    {
        get => _metrics ??= new InputList<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs>();
        set => _metrics = value;
    }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("statistic")]
    public Input<string>? Statistic { get; set; }

    [Input("unit")]
    public Input<string>? Unit { get; set; }
}
