namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseChallengeArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseChallengeCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
