namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyCookieArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("textTransformations")]
    private InputList<WebAclRuleStatementRateBasedStatementCustomKeyCookieTextTransformationArgs>? _textTransformations;

    public InputList<WebAclRuleStatementRateBasedStatementCustomKeyCookieTextTransformationArgs> TextTransformations
    {
        get => _textTransformations ??= new InputList<WebAclRuleStatementRateBasedStatementCustomKeyCookieTextTransformationArgs>();
        set => _textTransformations = value;
    }
}
