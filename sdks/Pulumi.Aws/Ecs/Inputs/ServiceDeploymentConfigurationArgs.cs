namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationArgs : ResourceArgs
{
    [Input("bakeTimeInMinutes")]
    public Input<string>? BakeTimeInMinutes { get; set; }

    [Input("strategy")]
    public Input<string>? Strategy { get; set; }
}
