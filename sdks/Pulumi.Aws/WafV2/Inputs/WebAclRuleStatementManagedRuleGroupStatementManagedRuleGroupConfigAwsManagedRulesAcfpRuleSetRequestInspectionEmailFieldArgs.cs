namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetRequestInspectionEmailFieldArgs : ResourceArgs
{
    [Input("identifier", required: true)]
    public Input<string> Identifier { get; set; } = null!;
}
