namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseArgs : ResourceArgs
{
    [Input("count")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseCountArgs>? Count { get; set; }
}
