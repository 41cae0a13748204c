namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionCountArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleActionCountCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
