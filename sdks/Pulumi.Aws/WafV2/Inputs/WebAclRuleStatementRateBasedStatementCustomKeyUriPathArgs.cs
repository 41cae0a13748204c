namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyUriPathArgs : ResourceArgs
{
    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyUriPathTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyUriPathTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyUriPathTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
