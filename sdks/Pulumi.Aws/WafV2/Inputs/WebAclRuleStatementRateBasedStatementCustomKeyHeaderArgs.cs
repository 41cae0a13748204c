namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyHeaderArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyHeaderTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyHeaderTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyHeaderTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
