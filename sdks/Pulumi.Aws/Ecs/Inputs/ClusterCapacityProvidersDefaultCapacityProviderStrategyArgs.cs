namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterCapacityProvidersDefaultCapacityProviderStrategyArgs : ResourceArgs
{
    [Input("base")]
    public Input<int>? Base { get; set; }

    [Input("capacityProvider", required: true)]
    public Input<string> CapacityProvider { get; set; } = null!;

    [Input("weight")]
    public Input<int>? Weight { get; set; }
}
