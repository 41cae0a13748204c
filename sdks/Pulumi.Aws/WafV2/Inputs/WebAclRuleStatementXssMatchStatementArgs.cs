namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementArgs : ResourceArgs
{
    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementXssMatchStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementXssMatchStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementXssMatchStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
