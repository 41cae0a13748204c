namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionViewerMtlsConfigArgs : ResourceArgs
{
    [Input("mode")]
    public Input<string>? Mode { get; set; }

    [Input("trustStoreConfig")]
    public Input<DistributionViewerMtlsConfigTrustStoreConfigArgs>? TrustStoreConfig { get; set; }
}
