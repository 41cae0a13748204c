namespace Pulumi.Aws.Ecs.Inputs;

public sealed class ClusterServiceConnectDefaultsArgs : ResourceArgs
{
    [Input("namespace", required: true)]
    public Input<string> Namespace { get; set; } = null!;
}
