namespace Pulumi.Aws.WafV2.Inputs;

public sealed class WebAclRuleStatementIpSetReferenceStatementArgs : ResourceArgs
{
    [Input("arn", required: true)]
    public Input<string> Arn { get; set; } = null!;

    [Input("ipSetForwardedIpConfig")]
    public Input<WebAclRuleStatementIpSetReferenceStatementIpSetForwardedIpConfigArgs>? IpSetForwardedIpConfig { get; set; }
}
