namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementFieldToMatchJsonBodyArgs : ResourceArgs
{
    [Input("invalidFallbackBehavior")]
    public Input<string>? InvalidFallbackBehavior { get; set; }

    [Input("matchPattern")]
    public Input<WebAclRuleStatementSqliMatchStatementFieldToMatchJsonBodyMatchPatternArgs>? MatchPattern { get; set; }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling")]
    public Input<string>? OversizeHandling { get; set; }
}
