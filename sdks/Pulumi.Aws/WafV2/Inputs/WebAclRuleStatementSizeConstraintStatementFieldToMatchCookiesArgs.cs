namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSizeConstraintStatementFieldToMatchCookiesArgs : ResourceArgs
{
    [Input("matchPatterns")]
    private InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchCookiesMatchPatternArgs>? _matchPatterns;

    public InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchCookiesMatchPatternArgs> MatchPatterns
    {
        get => _matchPatterns ??= new InputList<WebAclRuleStatementSizeConstraintStatementFieldToMatchCookiesMatchPatternArgs>();
        set => _matchPatterns = value;
    }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
