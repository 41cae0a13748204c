namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionViewerCertificateArgs : ResourceArgs
{
    [Input("acmCertificateArn")]
    public Input<string>? AcmCertificateArn { get; set; }

    [Input("minimumProtocolVersion")]
    public Input<string>? MinimumProtocolVersion { get; set; }

    [Input("sslSupportMethod")]
    public Input<string>? SslSupportMethod { get; set; }
}
