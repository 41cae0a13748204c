namespace Pulumi.Aws.CloudWatch.Inputs;

public sealed class EventTargetEcsTargetPlacementConstraintArgs : ResourceArgs
{
    [Input("expression")]
    public Input<string>? Expression { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
