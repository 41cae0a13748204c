namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginCustomOriginConfigOriginMtlsConfigArgs : ResourceArgs
{
    [Input("clientCertificateArn", required: true)]
    public Input<string> ClientCertificateArn { get; set; } = null!;
}
