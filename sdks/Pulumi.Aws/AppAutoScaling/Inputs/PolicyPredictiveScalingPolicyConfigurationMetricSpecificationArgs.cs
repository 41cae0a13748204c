namespace Pulumi.Aws.AppAutoScaling.Inputs;

public sealed class PolicyPredictiveScalingPolicyConfigurationMetricSpecificationArgs : ResourceArgs
{
    [Input("customizedCapacityMetricSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedCapacityMetricSpecificationArgs>? CustomizedCapacityMetricSpecification { get; set; }

    [Input("customizedLoadMetricSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedLoadMetricSpecificationArgs>? CustomizedLoadMetricSpecification { get; set; }

    [Input("customizedScalingMetricSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationCustomizedScalingMetricSpecificationArgs>? CustomizedScalingMetricSpecification { get; set; }

    [Input("predefinedLoadMetricSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationPredefinedLoadMetricSpecificationArgs>? PredefinedLoadMetricSpecification { get; set; }

    [Input("predefinedMetricPairSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationPredefinedMetricPairSpecificationArgs>? PredefinedMetricPairSpecification { get; set; }

    [Input("predefinedScalingMetricSpecification")]
    public Input<PolicyPredictiveScalingPolicyConfigurationMetricSpecificationPredefinedScalingMetricSpecificationArgs>? PredefinedScalingMetricSpecification { get; set; }

    [Input("targetValue", required: true)]
    public Input<string> TargetValue { get; set; } = null!;
}
