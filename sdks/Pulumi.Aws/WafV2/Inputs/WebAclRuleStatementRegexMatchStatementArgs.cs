namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexMatchStatementArgs : ResourceArgs
{
    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementRegexMatchStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("regexString", required: true)]
    public Input<string> RegexString { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRegexMatchStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRegexMatchStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRegexMatchStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
