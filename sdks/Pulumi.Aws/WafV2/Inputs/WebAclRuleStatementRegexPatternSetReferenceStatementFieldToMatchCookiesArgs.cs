namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchCookiesArgs : ResourceArgs
{
    [Input("matchPatterns")]
    private InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchCookiesMatchPatternArgs>? _matchPatterns;

    public InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchCookiesMatchPatternArgs> MatchPatterns
    {
        get => _matchPatterns ??= new InputList<WebAclRuleStatementRegexPatternSetReferenceStatementFieldToMatchCookiesMatchPatternArgs>();
        set => _matchPatterns = value;
    }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
