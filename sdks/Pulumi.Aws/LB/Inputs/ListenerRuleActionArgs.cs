namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleActionArgs : ResourceArgs
{
    [Input("targetGroupArn")]
    public Input<string>? TargetGroupArn { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;
}
