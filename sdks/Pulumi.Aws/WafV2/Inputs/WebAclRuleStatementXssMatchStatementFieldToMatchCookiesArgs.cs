namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchCookiesArgs : ResourceArgs
{
    [Input("matchPatterns")]
    private InputList<WebAclRuleStatementXssMatchStatementFieldToMatchCookiesMatchPatternArgs>? _matchPatterns;

    public InputList<WebAclRuleStatementXssMatchStatementFieldToMatchCookiesMatchPatternArgs> MatchPatterns
    {
        get => _matchPatterns ??= new InputList<WebAclRuleStatementXssMatchStatementFieldToMatchCookiesMatchPatternArgs>();
        set => _matchPatterns = value;
    }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
