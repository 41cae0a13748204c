namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchHeaderOrderArgs : ResourceArgs
{
    [Input("oversizeHandling", required: true)]
    public Input<string> OversizeHandling { get; set; } = null!;
}
