namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionVolumeArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
