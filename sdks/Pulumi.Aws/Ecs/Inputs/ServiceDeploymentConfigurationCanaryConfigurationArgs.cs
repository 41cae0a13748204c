namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationCanaryConfigurationArgs : ResourceArgs
{
    [Input("canaryBakeTimeInMinutes")]
    public Input<string>? CanaryBakeTimeInMinutes { get; set; }

    [Input("canaryPercent")]
    public Input<double>? CanaryPercent { get; set; }
}
