namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllowArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseAllowCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
