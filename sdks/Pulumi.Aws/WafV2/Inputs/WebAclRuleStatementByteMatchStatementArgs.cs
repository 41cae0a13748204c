namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementArgs : ResourceArgs
{
    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("positionalConstraint", required: true)]
    public Input<string> PositionalConstraint { get; set; } = null!;

    [Input("searchString", required: true)]
    public Input<string> SearchString { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementByteMatchStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementByteMatchStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementByteMatchStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
