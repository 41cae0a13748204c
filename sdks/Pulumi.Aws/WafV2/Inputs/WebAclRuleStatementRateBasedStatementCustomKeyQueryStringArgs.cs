namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyQueryStringArgs : ResourceArgs
{
    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryStringTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryStringTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyQueryStringTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
