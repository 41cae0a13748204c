namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchHeaderArgs : ResourceArgs
{
    [Input("matchPattern")]
    public Input<WebAclRuleStatementXssMatchStatementFieldToMatchHeaderMatchPatternArgs>? MatchPattern { get; set; }

    [Input("matchScope", required: true)]
    public Input<string> MatchScope { get; set; } = null!;

    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
