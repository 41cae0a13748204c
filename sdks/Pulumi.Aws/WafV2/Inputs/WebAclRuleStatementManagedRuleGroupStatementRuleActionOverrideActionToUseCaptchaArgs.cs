namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCaptchaArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCaptchaCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
