namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetRequestInspectionUsernameFieldArgs : ResourceArgs
{
    [Input("identifier", required: true)]
    public Input<string> Identifier { get; set; } = null!;
}
