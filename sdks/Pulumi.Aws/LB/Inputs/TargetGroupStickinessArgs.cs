namespace Pulumi.Aws.LB.Inputs;

public sealed class TargetGroupStickinessArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
