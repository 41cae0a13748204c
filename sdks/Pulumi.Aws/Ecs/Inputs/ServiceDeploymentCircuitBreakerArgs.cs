namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceDeploymentCircuitBreakerArgs : ResourceArgs
{
    [Input("enable", required: true)]
    public Input<bool> Enable { get; set; } = null!;

    [Input("rollback", required: true)]
    public Input<bool> Rollback { get; set; } = null!;
}
