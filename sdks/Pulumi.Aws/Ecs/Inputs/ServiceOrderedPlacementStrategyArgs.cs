namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ServiceOrderedPlacementStrategyArgs : ResourceArgs
{
    [Input("field")]
    public Input<string>? Field { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
