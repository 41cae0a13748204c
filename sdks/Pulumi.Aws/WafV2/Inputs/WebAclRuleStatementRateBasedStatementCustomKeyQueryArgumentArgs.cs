namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyQueryArgumentArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryArgumentTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryArgumentTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryArgumentTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
