namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementFieldToMatchHeaderArgs : ResourceArgs
{
    [Input("matchPattern")]
    public Input<WebAclRuleStatementSqliMatchStatementFieldToMatchHeaderMatchPatternArgs>? MatchPattern { get; set; }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
