namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyStepScalingPolicyConfigurationArgs : ResourceArgs
{
    [Input("adjustmentType")]
    public Input<string>? AdjustmentType { get; set; }

    [Input("cooldown")]
    public Input<int>? Cooldown { get; set; }

    [Input("metricAggregationType")]
    public Input<string>? MetricAggregationType { get; set; }

    [Input("minAdjustmentMagnitude")]
    public Input<int>? MinAdjustmentMagnitude { get; set; }

    [Input("stepAdjustments")]
    private InputList<PolicyStepScalingPolicyConfigurationStepAdjustmentArgs>? _stepAdjustments;

    public InputList<PolicyStepScalingPolicyConfigurationStepAdjustmentArgs> StepAdjustments
    {
        get => _stepAdjustments ??= new InputList<PolicyStepScalingPolicyConfigurationStepAdjustmentArgs>();
        set => _stepAdjustments = value;
    }
}
