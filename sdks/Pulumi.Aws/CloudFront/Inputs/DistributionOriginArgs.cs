namespace Pulumi.Aws.CloudFront.Inputs;

public sealed class DistributionOriginArgs : ResourceArgs
{
    [Input("customHeaders")]
    private InputList<DistributionOriginCustomHeaderArgs>? _customHeaders;

    public InputList<DistributionOriginCustomHeaderArgs> CustomHeaders
    {
        get => _customHeaders ??= new InputList<DistributionOriginCustomHeaderArgs>();
        set => _customHeaders = value;
    }

    [Input("customOriginConfig")]
    public Input<DistributionOriginCustomOriginConfigArgs>? CustomOriginConfig { get; set; }

    [Input("domainName", required: true)]
    public Input<string> DomainName { get; set; } = null!;

    [Input("originAccessControlId")]
    public Input<string>? OriginAccessControlId { get; set; }

    [Input("originId", required: true)]
    public Input<string> OriginId { get; set; } = null!;
}
