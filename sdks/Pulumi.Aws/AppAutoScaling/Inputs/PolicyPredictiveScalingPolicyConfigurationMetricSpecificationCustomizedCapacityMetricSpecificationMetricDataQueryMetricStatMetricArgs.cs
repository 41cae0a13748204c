namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetricArgs : ResourceArgs
{
    [Input("dimensions")]
    private InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>? _dimensions;

    public InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs> Dimensions
    {
        get => _dimensions ??= new InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>();
        set => _dimensions = value;
    }

    [Input("metricName")]
    public Input<string>? MetricName { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }
}
