namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexPatternSetReferenceStatementArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;

    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRegexPatternSetReferenceStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRegexPatternSetReferenceStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRegexPatternSetReferenceStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
