namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceLoadBalancerArgs : ResourceArgs
{
    [Input("advancedConfiguration")]
    public Input<ServiceLoadBalancerAdvancedConfigurationArgs>? AdvancedConfiguration { get; set; }

    [Input("containerName", required: true)]
    public Input<string> ContainerName { get; set; } = null!;

    [Input("containerPort", required: true)]
    public Input<int> ContainerPort { get; set; } = null!;

    [Input("targetGroupArn")]
    public Input<string>? TargetGroupArn { get; set; }
}
