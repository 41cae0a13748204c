namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentConfigurationLifecycleHookTimeoutConfigurationArgs : ResourceArgs
{
    [Input("action")]
    public Input<string>? Action { get; set; }

    [Input("timeoutInMinutes")]
    public Input<string>? TimeoutInMinutes { get; set; }
}
