namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementArgs : ResourceArgs
{
    [Input("managedRuleGroupConfigs")]
    private InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigArgs>? _managedRuleGroupConfigs;

    public InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigArgs> ManagedRuleGroupConfigs
    {
        get => _managedRuleGroupConfigs ??= new InputList<WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigArgs>();
        set => _managedRuleGroupConfigs = value;
    }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("ruleActionOverrides")]
    private InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideArgs>? _ruleActionOverrides;

    public InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideArgs> RuleActionOverrides
    {
        get => _ruleActionOverrides ??= new InputList<WebAclRuleStatementManagedRuleGroupStatementRuleActionOverrideArgs>();
        set => _ruleActionOverrides = value;
    }

    [Input("vendorName", required: true)]
    public Input<string> VendorName { get; set; } = null!;

    [Input("version")]
    public Input<string>? Version { get; set; }
}
