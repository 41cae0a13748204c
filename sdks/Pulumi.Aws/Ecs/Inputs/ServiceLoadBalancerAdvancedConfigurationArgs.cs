namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceLoadBalancerAdvancedConfigurationArgs : ResourceArgs
{
    [Input("alternateTargetGroupArn", required: true)]
    public Input<string> AlternateTargetGroupArn { get; set; } = null!;

    [Input("productionListenerRule", required: true)]
    public Input<string> ProductionListenerRule { get; set; } = null!;

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;
}
