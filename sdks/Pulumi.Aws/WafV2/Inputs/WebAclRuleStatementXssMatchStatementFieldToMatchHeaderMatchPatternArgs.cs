namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchHeaderMatchPatternArgs : ResourceArgs
{
    [Input("all")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderMatchPatternAllArgs>? All { get; set; }

    [Input("excludedHeaders")]
    private InputList<string>? _excludedHeaders;

    public InputList<string> ExcludedHeaders
    {
        get => _excludedHeaders ??= new InputList<string>();
        set => _excludedHeaders = value;
    }

    [Input("includedHeaders")]
    private InputList<string>? _includedHeaders;

    public InputList<string> IncludedHeaders
    {
        get => _includedHeaders ??= new InputList<string>();
        set => _includedHeaders = value;
    }
}
