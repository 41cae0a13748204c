namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleActionCaptchaArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleActionCaptchaCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
