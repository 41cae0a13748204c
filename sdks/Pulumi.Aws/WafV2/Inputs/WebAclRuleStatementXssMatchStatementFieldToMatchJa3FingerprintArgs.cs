namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementXssMatchStatementFieldToMatchJa3FingerprintArgs : ResourceArgs
{
    [Input("fallbackBehavior", required: true)]
    public Input<string> FallbackBehavior { get; set; } = null!;
}
