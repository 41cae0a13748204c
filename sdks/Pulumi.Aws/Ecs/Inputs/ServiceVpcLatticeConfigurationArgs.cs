namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceVpcLatticeConfigurationArgs : ResourceArgs
{
    [Input("portName", required: true)]
    public Input<string> PortName { get; set; } = null!;

    [Input("roleArn", required: true)]
    public Input<string> RoleArn { get; set; } = null!;

    [Input("targetGroupArn", required: true)]
    public Input<string> TargetGroupArn { get; set; } = null!;
}
