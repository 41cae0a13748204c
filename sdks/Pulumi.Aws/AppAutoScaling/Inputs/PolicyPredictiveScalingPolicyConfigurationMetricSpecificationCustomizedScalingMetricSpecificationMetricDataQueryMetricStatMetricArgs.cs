namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryMetricStatMetricArgs : ResourceArgs
{
    [Input("dimensions")]
    private InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>? _dimensions;

    public InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs> Dimensions
    {
        get => _dimensions ??= new InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>();
        set => _dimensions = value;
    }

    [Input("metricName")]
    public Input<string>? MetricName { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }
}
