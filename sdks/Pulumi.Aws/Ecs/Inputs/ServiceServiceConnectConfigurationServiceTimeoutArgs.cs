namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceServiceConnectConfigurationServiceTimeoutArgs : ResourceArgs
{
    [Input("idleTimeoutSeconds")]
    public Input<int>? IdleTimeoutSeconds { get; set; }

    [Input("perRequestTimeoutSeconds")]
    public Input<int>? PerRequestTimeoutSeconds { get; set; }
}
