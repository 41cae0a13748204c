namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionArgs : ResourceArgs
{
    [Input("forward")]
    public Input<ListenerRuleActionForwardArgs>? Forward { get; set; }

    [Input("targetGroupArn")]
    public Input<string>? TargetGroupArn { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
