namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementRateBasedStatementCustomKeyJa4FingerprintArgs : ResourceArgs
{
    [Input("fallbackBehavior", required: true)]
    public Input<string> FallbackBehavior { get; set; } = null!;
}
