namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementByteMatchStatementFieldToMatchJa3FingerprintArgs : ResourceArgs
{
    [Input("fallbackBehavior", required: true)]
    public Input<string> FallbackBehavior { get; set; } = null!;
}
