namespace Pulumi.Aws.CloudFront;

public class Distribution : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("domainName")]
    public Output<string> DomainName { get; private set; } = null!;

    [Output("hostedZoneId")]
    public Output<string> HostedZoneId { get; private set; } = null!;

    public Distribution(string name, DistributionArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudfront/distribution:Distribution", name, args, options)
    {
    }
}

public sealed class DistributionArgs : ResourceArgs
{
    [Input("aliases")]
    private InputList<string>? _aliases;

    public InputList<string> Aliases
    {
        get => _aliases ??= new InputList<string>();
        set => _aliases = value;
    }

    [Input("comment")]
    public Input<string>? Comment { get; set; }

    [Input("customErrorResponses")]
    private InputList<Inputs.DistributionCustomErrorResponseArgs>? _customErrorResponses;

    public InputList<Inputs.DistributionCustomErrorResponseArgs> CustomErrorResponses
    {
        get => _customErrorResponses ??= new InputList<Inputs.DistributionCustomErrorResponseArgs>();
        set => _customErrorResponses = value;
    }

    [Input("defaultCacheBehavior", required: true)]
    public Input<Inputs.DistributionDefaultCacheBehaviorArgs> DefaultCacheBehavior { get; set; } = null!;

    [Input("defaultRootObject")]
    public Input<string>? DefaultRootObject { get; set; }

    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("httpVersion")]
    public Input<string>? HttpVersion { get; set; }

    [Input("isIpv6Enabled")]
    public Input<bool>? IsIpv6Enabled { get; set; }

    [Input("origins", required: true)]
    private InputList<Inputs.DistributionOriginArgs>? _origins;

    public InputList<Inputs.DistributionOriginArgs> Origins
    {
        get => _origins ??= new InputList<Inputs.DistributionOriginArgs>();
        set => _origins = value;
    }

    [Input("priceClass")]
    public Input<string>? PriceClass { get; set; }

    [Input("restrictions", required: true)]
    public Input<Inputs.DistributionRestrictionsArgs> Restrictions { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("viewerCertificate", required: true)]
    public Input<Inputs.DistributionViewerCertificateArgs> ViewerCertificate { get; set; } = null!;

    [Input("webAclId")]
    public Input<string>? WebAclId { get; set; }
}
