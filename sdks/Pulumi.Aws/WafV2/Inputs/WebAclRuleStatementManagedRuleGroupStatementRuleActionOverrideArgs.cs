namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideArgs : ResourceArgs
{
    [Input("actionToUse")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseArgs>? ActionToUse { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
