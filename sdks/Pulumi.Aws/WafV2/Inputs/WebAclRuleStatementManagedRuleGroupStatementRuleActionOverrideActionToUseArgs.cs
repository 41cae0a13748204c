namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseArgs : ResourceArgs
{
    [Input("allow")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllowArgs>? Allow { get; set; }

    [Input("block")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockArgs>? Block { get; set; }

    [Input("captcha")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCaptchaArgs>? Captcha { get; set; }

    [Input("challenge")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseChallengeArgs>? Challenge { get; set; }

    [Input("count")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCountArgs>? Count { get; set; }
}
