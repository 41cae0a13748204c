namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentControllerArgs : ResourceArgs
{
    [Input("type")]
    public Input<string>? Type { get; set; }
}
