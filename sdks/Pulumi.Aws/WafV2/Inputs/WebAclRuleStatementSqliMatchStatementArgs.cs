namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementArgs : ResourceArgs
{
    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementSqliMatchStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("sensitivityLevel")]
    public Input<string>? SensitivityLevel { get; set; }

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementSqliMatchStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementSqliMatchStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementSqliMatchStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
