namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementSqliMatchStatementFieldToMatchBodyArgs : ResourceArgs
{
    [Input("oversizeHandling")]
    public Input<string>? OversizeHandling { get; set; }
}
