namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class ResponseHeadersPolicySecurityHeadersConfigStrictTransportSecurityArgs : ResourceArgs
{
    [Input("accessControlMaxAgeSec", required: true)]
    public Input<int> AccessControlMaxAgeSec { get; set; } = null!;

    [Input("includeSubdomains")]
    public Input<bool>? IncludeSubdomains { get; set; }

    [Input("override", required: true)]
    public Input<bool> Override { get; set; } = null!;
}
