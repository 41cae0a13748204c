namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationLinearConfigurationArgs : ResourceArgs
{
    [Input("stepBakeTimeInMinutes")]
    public Input<string>? StepBakeTimeInMinutes { get; set; }

    [Input("stepPercent")]
    public Input<double>? StepPercent { get; set; }
}
