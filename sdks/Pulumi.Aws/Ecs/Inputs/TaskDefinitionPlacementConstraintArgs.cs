namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionPlacementConstraintArgs : ResourceArgs
{
    [Input("expression")]
    public Input<string>? Expression { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
