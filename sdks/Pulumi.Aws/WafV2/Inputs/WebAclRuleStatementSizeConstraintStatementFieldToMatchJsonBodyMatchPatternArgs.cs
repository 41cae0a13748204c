namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSizeConstraintStatementFieldToMatchJsonBodyMatchPatternArgs : ResourceArgs
{
    [Input("all")]
    public Input<WebAclRuleStatementSizeConstraintStatementFieldToMatchJsonBodyMatchPatternAllArgs>? All { get; set; }

    [Input("includedPaths")]
    private InputList<string>? _includedPaths;

    public InputList<string> IncludedPaths
    {
        get => _includedPaths ??= new InputList<string>();
        set => _includedPaths = value;
    }
}
