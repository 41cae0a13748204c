namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCountArgs : ResourceArgs
{
    [Input("customRequestHandling")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCountCustomRequestHandlingArgs>? CustomRequestHandling { get; set; }
}
