namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceTimeoutArgs : ResourceArgs
{
    [Input("perRequestTimeoutSeconds")]
    public Input<int>? PerRequestTimeoutSeconds { get; set; }
}
