namespace Pulumi.Aws.AppAutoScaling;

public class Policy : CustomResource
{
    public Policy(string name, PolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:appautoscaling/policy:Policy", name, args, options)
    {
    }
}

public sealed class PolicyArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("policyType")]
    public Input<string>? PolicyType { get; set; }

    [Input("resourceId", required: true)]
    public Input<string> ResourceId { get; set; } = null!;

    [Input("scalableDimension", required: true)]
    public Input<string> ScalableDimension { get; set; } = null!;

    [Input("serviceNamespace", required: true)]
    public Input<string> ServiceNamespace { get; set; } = null!;

    [Input("targetTrackingScalingPolicyConfiguration")]
    public Input<Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs>? TargetTrackingScalingPolicyConfiguration { get; set; }
}
