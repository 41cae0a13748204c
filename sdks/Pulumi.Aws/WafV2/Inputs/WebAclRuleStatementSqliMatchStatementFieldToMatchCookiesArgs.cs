namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementFieldToMatchCookiesArgs : ResourceArgs
{
    [Input("matchPatterns")]
    private InputList<WebAclRuleStatementSqliMatchStatementFieldToMatchCookiesMatchPatternArgs>? _matchPatterns;

    public InputList<WebAclRuleStatementSqliMatchStatementFieldToMatchCookiesMatchPatternArgs> MatchPatterns
    {
        get => _matchPatterns ??= new InputList<WebAclRuleStatementSqliMatchStatementFieldToMatchCookiesMatchPatternArgs>();
        set => _matchPatterns = value;
    }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
