namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAcfpRuleSetResponseInspectionJsonArgs : ResourceArgs
{
    [Input("failureValues", required: true)]
    private InputList<string>? _failureValues;

    public InputList<string> FailureValues
    {
        get => _failureValues ??= new InputList<string>();
        set => _failureValues = value;
    }

    [Input("identifier", required: true)]
    public Input<string> Identifier { get; set; } = null!;

    [Input("successValues", required: true)]
    private InputList<string>? _successValues;

    public InputList<string> SuccessValues
    {
        get => _successValues ??= new InputList<string>();
        set => _successValues = value;
    }
}
