namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationArgs : ResourceArgs
{
    [Input("maxCapacityBreachBehavior")]
    public Input<string>? MaxCapacityBreachBehavior { get; set; }

    [Input("maxCapacityBuffer")]
    public Input<int>? MaxCapacityBuffer { get; set; }

    [Input("metricSpecifications", required: true)]
    private InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationArgs>? _metricSpecifications;

    public InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationArgs> MetricSpecifications
    {
        get => _metricSpecifications ??= new InputList<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationArgs>();
        set => _metricSpecifications = value;
    }

    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("schedulingBufferTime")]
    public Input<int>? SchedulingBufferTime { get; set; }
}
