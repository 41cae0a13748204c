namespace Pulumi.Aws.Rds.Inputs;

public sealed class InstanceBlueGreenUpdateArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }
}
