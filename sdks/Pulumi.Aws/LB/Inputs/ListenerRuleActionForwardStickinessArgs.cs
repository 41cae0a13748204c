namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionForwardStickinessArgs : ResourceArgs
{
    [Input("duration", required: true)]
    public Input<int> Duration { get; set; } = null!;

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }
}
