namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetArgs : ResourceArgs
{
    [Input("clientSideActionConfig")]
    public Input<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAntiDdosRuleSetClientSideActionConfigArgs>? ClientSideActionConfig { get; set; }

    [Input("sensitivityToBlock")]
    public Input<string>? SensitivityToBlock { get; set; }
}
