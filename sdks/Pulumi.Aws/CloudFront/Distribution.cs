using System.Collections.Immutable;

namespace Pulumi.Aws.CloudFront;

public class Distribution : CustomResource
{
    [Output("aliases")]
    public Output<ImmutableArray<string>> Aliases { get; private set; } = null!;

    [Output("anycastIpListId")]
    public Output<string?> AnycastIpListId { get; private set; } = null!;

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("callerReference")]
    public Output<string> CallerReference { get; private set; } = null!;

    [Output("comment")]
    public Output<string?> Comment { get; private set; } = null!;

    [Output("continuousDeploymentPolicyId")]
    public Output<string> ContinuousDeploymentPolicyId { get; private set; } = null!;

    [Output("defaultRootObject")]
    public Output<string?> DefaultRootObject { get; private set; } = null!;

    [Output("domainName")]
    public Output<string> DomainName { get; private set; } = null!;

    [Output("enabled")]
    public Output<bool> Enabled { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("hostedZoneId")]
    public Output<string> HostedZoneId { get; private set; } = null!;

    [Output("httpVersion")]
    public Output<string?> HttpVersion { get; private set; } = null!;

    [Output("inProgressValidationBatches")]
    public Output<int> InProgressValidationBatches { get; private set; } = null!;

    [Output("isIpv6Enabled")]
    public Output<bool?> IsIpv6Enabled { get; private set; } = null!;

    [Output("lastModifiedTime")]
    public Output<string> LastModifiedTime { get; private set; } = null!;

    [Output("loggingV1Enabled")]
    public Output<bool> LoggingV1Enabled { get; private set; } = null!;

    [Output("priceClass")]
    public Output<string?> PriceClass { get; private set; } = null!;

    [Output("retainOnDelete")]
    public Output<bool?> RetainOnDelete { get; private set; } = null!;

    [Output("staging")]
    public Output<bool?> Staging { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("waitForDeployment")]
    public Output<bool?> WaitForDeployment { get; private set; } = null!;

    [Output("webAclId")]
    public Output<string?> WebAclId { get; private set; } = null!;

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

    [Input("anycastIpListId")]
    public Input<string>? AnycastIpListId { get; set; }

    [Input("cacheTagConfig")]
    public Input<Inputs.DistributionCacheTagConfigArgs>? CacheTagConfig { get; set; }

    [Input("comment")]
    public Input<string>? Comment { get; set; }

    [Input("connectionFunctionAssociation")]
    public Input<Inputs.DistributionConnectionFunctionAssociationArgs>? ConnectionFunctionAssociation { get; set; }

    [Input("continuousDeploymentPolicyId")]
    public Input<string>? ContinuousDeploymentPolicyId { get; set; }

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

    [Input("loggingConfig")]
    public Input<Inputs.DistributionLoggingConfigArgs>? LoggingConfig { get; set; }

    [Input("orderedCacheBehaviors")]
    private InputList<Inputs.DistributionOrderedCacheBehaviorArgs>? _orderedCacheBehaviors;

    public InputList<Inputs.DistributionOrderedCacheBehaviorArgs> OrderedCacheBehaviors
    {
        get => _orderedCacheBehaviors ??= new InputList<Inputs.DistributionOrderedCacheBehaviorArgs>();
        set => _orderedCacheBehaviors = value;
    }

    [Input("originGroups")]
    private InputList<Inputs.DistributionOriginGroupArgs>? _originGroups;

    public InputList<Inputs.DistributionOriginGroupArgs> OriginGroups
    {
        get => _originGroups ??= new InputList<Inputs.DistributionOriginGroupArgs>();
        set => _originGroups = value;
    }

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

    [Input("retainOnDelete")]
    public Input<bool>? RetainOnDelete { get; set; }

    [Input("staging")]
    public Input<bool>? Staging { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("viewerCertificate", required: true)]
    public Input<Inputs.DistributionViewerCertificateArgs> ViewerCertificate { get; set; } = null!;

    [Input("viewerMtlsConfig")]
    public Input<Inputs.DistributionViewerMtlsConfigArgs>? ViewerMtlsConfig { get; set; }

    [Input("waitForDeployment")]
    public Input<bool>? WaitForDeployment { get; set; }

    [Input("webAclId")]
    public Input<string>? WebAclId { get; set; }
}
