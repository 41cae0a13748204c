namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigArgs : ResourceArgs
{
    [Input("contentSecurityPolicy")]
    public Input<ResponseHeadersPolicySecurityHeadersConfigContentSecurityPolicyArgs>? ContentSecurityPolicy { get; set; }

    [Input("contentTypeOptions")]
    public Input<ResponseHeadersPolicySecurityHeadersConfigContentTypeOptionsArgs>? ContentTypeOptions { get; set; }

    [Input("frameOptions")]
    public Input<ResponseHeadersPolicySecurityHeadersConfigFrameOptionsArgs>? FrameOptions { get; set; }

    [Input("referrerPolicy")]
    public Input<ResponseHeadersPolicySecurityHeadersConfigReferrerPolicyArgs>? ReferrerPolicy { get; set; }

    [Input("strictTransportSecurity")]
    public Input<ResponseHeadersPolicySecurityHeadersConfigStrictTransportSecurityArgs>? StrictTransportSecurity { get; set; }
}
