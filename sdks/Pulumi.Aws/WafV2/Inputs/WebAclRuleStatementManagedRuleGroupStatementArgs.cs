namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementArgs : ResourceArgs
{
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
}
