namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyStepScalingPolicyConfigurationStepAdjustmentArgs : ResourceArgs
{
    [Input("metricIntervalLowerBound")]
    public Input<string>? MetricIntervalLowerBound { get; set; }

    [Input("metricIntervalUpperBound")]
    public Input<string>? MetricIntervalUpperBound { get; set; }

    [Input("scalingAdjustment", required: true)]
    public Input<int> ScalingAdjustment { get; set; } = null!;
}
