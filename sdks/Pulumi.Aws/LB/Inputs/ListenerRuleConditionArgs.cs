namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerRuleConditionArgs : ResourceArgs
{
    [Input("pathPattern")]
    public Input<ListenerRuleConditionPathPatternArgs>? PathPattern { get; set; }
}
