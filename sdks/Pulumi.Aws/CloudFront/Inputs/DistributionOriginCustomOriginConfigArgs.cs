namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginCustomOriginConfigArgs : ResourceArgs
{
    [Input("httpPort", required: true)]
    public Input<int> HttpPort { get; set; } = null!;

    [Input("httpsPort", required: true)]
    public Input<int> HttpsPort { get; set; } = null!;

    [Input("originKeepaliveTimeout")]
    public Input<int>? OriginKeepaliveTimeout { get; set; }

    [Input("originProtocolPolicy", required: true)]
    public Input<string> OriginProtocolPolicy { get; set; } = null!;

    [Input("originReadTimeout")]
    public Input<int>? OriginReadTimeout { get; set; }

    [Input("originSslProtocols", required: true)]
    private InputList<string>? _originSslProtocols;

    public InputList<string> OriginSslProtocols
    {
        get => _originSslProtocols ??= new InputList<string>();
        set => _originSslProtocols = value;
    }
}
