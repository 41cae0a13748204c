namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationArgs : ResourceArgs
{
    [Input("metricDataQueries", required: true)]
    private InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryArgs>? _metricDataQueries;

    public InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryArgs> MetricDataQueries
    {
        get => _metricDataQueries ??= new InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationMetricDataQueryArgs>();
        set => _metricDataQueries = value;
    }
}
