namespace Pulumi.Aws.Ecs.Inputs;

public sealed class TaskDefinitionEphemeralStorageArgs : ResourceArgs
{
    [Input("sizeInGib", required: true)]
    public Input<int> SizeInGib { get; set; } = null!;
}
