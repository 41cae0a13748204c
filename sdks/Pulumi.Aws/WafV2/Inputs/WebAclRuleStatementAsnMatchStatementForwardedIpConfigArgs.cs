namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementAsnMatchStatementForwardedIpConfigArgs : ResourceArgs
{
    [Input("fallbackBehavior", required: true)]
    public Input<string> FallbackBehavior { get; set; } = null!;

    [Input("headerName", required: true)]
    public Input<string> HeaderName { get; set; } = null!;
}
