namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionForwardTargetGroupArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;

    [Input("weight")]
    public Input<int>? Weight { get; set; }
}
