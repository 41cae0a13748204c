namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionArgs : ResourceArgs
{
    [Input("hostHeader")]
    public Input<ListenerRuleConditionHostHeaderArgs>? HostHeader { get; set; }

    [Input("httpHeader")]
    public Input<ListenerRuleConditionHttpHeaderArgs>? HttpHeader { get; set; }

    [Input("pathPattern")]
    public Input<ListenerRuleConditionPathPatternArgs>? PathPattern { get; set; }
}
