namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionArgs : ResourceArgs
{
    [Input("block")]
    public Input<WebAclRuleActionBlockArgs>? Block { get; set; }

    [Input("count")]
    public Input<WebAclRuleActionCountArgs>? Count { get; set; }
}
