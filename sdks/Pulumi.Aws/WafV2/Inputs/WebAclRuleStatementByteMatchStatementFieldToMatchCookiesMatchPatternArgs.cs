namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchCookiesMatchPatternArgs : ResourceArgs
{
    [Input("all")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchCookiesMatchPatternAllArgs>? All { get; set; }

    [Input("excludedCookies")]
    private InputList<string>? _excludedCookies;

    public InputList<string> ExcludedCookies
    {
        get => _excludedCookies ??= new InputList<string>();
        set => _excludedCookies = value;
    }

    [Input("includedCookies")]
    private InputList<string>? _includedCookies;

    public InputList<string> IncludedCookies
    {
        get => _includedCookies ??= new InputList<string>();
        set => _includedCookies = value;
    }
}
