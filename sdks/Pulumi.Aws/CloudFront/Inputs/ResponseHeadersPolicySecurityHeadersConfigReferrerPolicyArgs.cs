namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigReferrerPolicyArgs : ResourceArgs
{
    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;

    [Input("referrerPolicy", required: true)]
    public Input<string> ReferrerPolicy { get; set; } = null!;
}
