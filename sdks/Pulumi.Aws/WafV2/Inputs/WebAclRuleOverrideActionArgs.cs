namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleOverrideActionArgs : ResourceArgs
{
    [Input("count")]
    public Input<WebAclRuleOverrideActionCountArgs>? Count { get; set; }

    [Input("none")]
    public Input<WebAclRuleOverrideActionNoneArgs>? None { get; set; }
}
