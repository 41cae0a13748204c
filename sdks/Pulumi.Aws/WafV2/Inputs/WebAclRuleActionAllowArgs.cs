namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionAllowArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleActionAllowCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
