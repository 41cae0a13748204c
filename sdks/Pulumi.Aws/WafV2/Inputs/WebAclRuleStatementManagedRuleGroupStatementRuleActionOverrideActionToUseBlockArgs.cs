namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockArgs : ResourceArgs
{
    [Input("customResponse")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideActionToUseBlockCustomResponseArgs>? CustomResponse { get; set; }
}
