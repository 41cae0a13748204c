namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementManagedRuleGroupStatementManagedRuleGroupConfigAwsManagedRulesAtpRuleSetResponseInspectionBodyContainsArgs : ResourceArgs
{
    [Input("failureStrings", required: true)]
    private InputList<string>? _failureStrings;

    public InputList<string> FailureStrings
    {
        get => _failureStrings ??= new InputList<string>();
        set => _failureStrings = value;
    }

    [Input("successStrings", required: true)]
    private InputList<string>? _successStrings;

    public InputList<string> SuccessStrings
    {
        get => _successStrings ??= new InputList<string>();
        set => _successStrings = value;
    }
}
