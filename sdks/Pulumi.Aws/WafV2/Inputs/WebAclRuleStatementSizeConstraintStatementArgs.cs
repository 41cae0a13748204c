namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSizeConstraintStatementArgs : ResourceArgs
{
    [Input("comparisonOperator", required: true)]
    public Input<string> ComparisonOperator { get; set; } = null!;

    [Input("fieldToMatch")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchArgs>? FieldToMatch { get; set; }

    [Input("size", required: true)]
    public Input<int> Size { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementSizeConstraintStatementTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementSizeConstraintStatementTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementSizeConstraintStatementTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
