namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyTargetTrackingScalingPolicyConfigurationArgs : ResourceArgs
{
    [Input("customizedMetricSpecification")]
    public Input<PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationArgs>? CustomizedMetricSpecification { get; set; }

    [Input("predefinedMetricSpecification")]
    public Input<PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs>? PredefinedMetricSpecification { get; set; }

    [Input("scaleInCooldown")]
    public Input<int>? ScaleInCooldown { get; set; }

    [Input("scaleOutCooldown")]
    public Input<int>? ScaleOutCooldown { get; set; }

    [Input("targetValue", required: true)]
    public Input<double> TargetValue { get; set; } = null!;
}
