namespace Pulumi.Aws.LB.Inputs;

public sealed class ListenerMutualAuthenticationArgs : ResourceArgs
{
    [Input("advertiseTrustStoreCaNames")]
    public Input<string>? AdvertiseTrustStoreCaNames { get; set; }

    [Input("ignoreClientCertificateExpiry")]
    public Input<bool>? IgnoreClientCertificateExpiry { get; set; }

    [Input("mode", required: true)]
    public Input<string> Mode { get; set; } = null!;

    [Input("trustStoreArn")]
    public Input<string>? TrustStoreArn { get; set; }
}
