namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedLoadMetricSpecificationMetricDataQueryMetricStatMetricArgs : ResourceArgs
{
    [Input("dimensions")]
    private InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedLoadMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>? _dimensions;

    public InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedLoadMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs> Dimensions
    {
        get => _dimensions ??= new InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedLoadMetricSpecificationMetricDataQueryMetricStatMetricDimensionArgs>();
        set => _dimensions = value;
    }

    [Input("metricName")]
    public Input<string>? MetricName { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }
}
