namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchJsonBodyMatchPatternArgs : ResourceArgs
{
    [Input("all")]
    public Input<WebAclRuleStatementByteMatchStatementFieldToMatchJsonBodyMatchPatternAllArgs>? All { get; set; }

    [Input("includedPaths")]
    private InputList<string>? _includedPaths;

    public InputList<string> IncludedPaths
    {
        get => _includedPaths ??= new InputList<string>();
        set => _includedPaths = value;
    }
}
