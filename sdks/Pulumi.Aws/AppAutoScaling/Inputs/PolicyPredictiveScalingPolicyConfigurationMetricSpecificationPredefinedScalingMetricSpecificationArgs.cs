namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationPredefinedScalingMetricSpecificationArgs : ResourceArgs
{
    [Input("predefinedMetricType", required: true)]
    public Input<string> PredefinedMetricType { get; set; } = null!;

    [Input("resourceLabel")]
    public Input<string>? ResourceLabel { get; set; }
}
