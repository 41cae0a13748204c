namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchCookiesArgs : ResourceArgs
{
    [Input("matchPatterns")]
    private InputList<WebAclRuleStatementByteMatchStatementFieldToMatchCookiesMatchPatternArgs>? _matchPatterns;

    public InputList<WebAclRuleStatementByteMatchStatementFieldToMatchCookiesMatchPatternArgs> MatchPatterns
    {
        get => _matchPatterns ??= new InputList<WebAclRuleStatementByteMatchStatementFieldToMatchCookiesMatchPatternArgs>();
        set => _matchPatterns = value;
    }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
