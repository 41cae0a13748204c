namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetRequestInspectionAddressFieldsArgs : ResourceArgs
{
    [Input("identifiers", required: true)]
    private InputList<string>? _identifiers;

    public InputList<string> Identifiers
    {
        get => _identifiers ??= new InputList<string>();
        set => _identifiers = value;
    }
}
