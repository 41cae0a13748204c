namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterSettingArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
