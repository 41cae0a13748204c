namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetResponseInspectionStatusCodeArgs : ResourceArgs
{
    [Input("failureCodes", required: true)]
    private InputList<int>? _failureCodes;

    public InputList<int> FailureCodes
    {
        get => _failureCodes ??= new InputList<int>();
        set => _failureCodes = value;
    }

    [Input("successCodes", required: true)]
    private InputList<int>? _successCodes;

    public InputList<int> SuccessCodes
    {
        get => _successCodes ??= new InputList<int>();
        set => _successCodes = value;
    }
}
