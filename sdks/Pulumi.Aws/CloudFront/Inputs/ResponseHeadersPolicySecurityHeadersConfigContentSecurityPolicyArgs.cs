namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigContentSecurityPolicyArgs : ResourceArgs
{
    [Input("contentSecurityPolicy", required: true)]
    public Input<string> ContentSecurityPolicy { get; set; } = null!;

    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;
}
