namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetEcsTargetOrderedPlacementStrategyArgs : ResourceArgs
{
    [Input("field")]
    public Input<string>? Field { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
