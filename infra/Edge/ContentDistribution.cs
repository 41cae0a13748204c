using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;
using Route53 = Pulumi.Aws.Route53;

namespace Infra.Edge;

/// <summary>CloudFront for some names: their certificate, the distribution behind its firewall, and the records that lead there.</summary>
public sealed class ContentDistribution : ComponentResource
{
    private const string OriginId = "origin";

    // Policies that AWS keeps for everybody, by ids that are the same in every account.
    private const string CachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    private const string CachingOptimized = "658327ea-f89d-4fab-a63d-7e88639e58f6";
    private const string AllViewer = "216adef6-5c7f-47e4-b989-5492eafa07d3";

    public Output<string> DistributionId { get; }

    public Output<string> Arn { get; }

    public ContentDistribution(string name, ContentDistributionArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:ContentDistribution", name, options)
    {
        var certificate = new DomainCertificate($"{name}-certificate", new()
        {
            Names = args.Names,
            ZoneId = args.ZoneId,
            Region = GlobalRegion.Name,
            Beside = args.Beside,
            Tags = args.Context.Tags,
        }, new ComponentResourceOptions { Parent = this });
        var inputs = new DistributionArgs
        {
            Comment = args.Description,
            Enabled = true,
            Aliases = args.Names.ToArray(),
            HttpVersion = "http2and3",
            IsIpv6Enabled = true,
            PriceClass = PriceClass(args.Locations),
            WebAclId = args.Firewall.Arn,
            Origins = Origin(args.Origin),
            DefaultCacheBehavior = Behavior(args.Origin),
            ViewerCertificate = new DistributionViewerCertificateArgs
            {
                AcmCertificateArn = certificate.Arn,
                MinimumProtocolVersion = "TLSv1.2_2021",
                SslSupportMethod = "sni-only",
            },
            Restrictions = new DistributionRestrictionsArgs
            {
                GeoRestriction = new DistributionRestrictionsGeoRestrictionArgs { RestrictionType = "none" },
            },
            Tags = args.Context.Tags.For($"{args.Context.Names.Prefix}-{name}"),
        };
        if (args.Origin is DistributionOrigin.Site site)
        {
            inputs.DefaultRootObject = "index.html";
            // A file that is missing is a 404 and not a 403, which the firewall answers with and which must stay what it is.
            inputs.CustomErrorResponses = site.SinglePage
                ? new DistributionCustomErrorResponseArgs { ErrorCode = 404, ResponseCode = 200, ResponsePagePath = "/index.html", ErrorCachingMinTtl = 0 }
                : new DistributionCustomErrorResponseArgs { ErrorCode = 404, ResponseCode = 404, ResponsePagePath = "/404.html", ErrorCachingMinTtl = 10 };
        }

        var distribution = new Distribution($"{name}-distribution", inputs, new CustomResourceOptions { Parent = this, Protect = args.Protect });
        foreach (var domain in args.Names)
        {
            var record = domain == args.Names[0] ? $"{name}-domain" : $"{name}-domain-{domain}";
            Lead(record, "A", domain, distribution, args);
            Lead($"{record}-ipv6", "AAAA", domain, distribution, args);
        }

        DistributionId = distribution.Id;
        Arn = distribution.Arn;
        RegisterOutputs();
    }

    private void Lead(string name, string type, string domain, Distribution distribution, ContentDistributionArgs args) =>
        _ = new Route53.Record(name, new Route53.RecordArgs
        {
            ZoneId = args.ZoneId,
            Name = domain,
            Type = type,
            Aliases = new Route53.Inputs.RecordAliasArgs
            {
                Name = distribution.DomainName,
                ZoneId = distribution.HostedZoneId,
                // CloudFront has no health that Route 53 could ask for.
                EvaluateTargetHealth = false,
            },
        }, new CustomResourceOptions { Parent = this });

    private static DistributionOriginArgs Origin(DistributionOrigin origin) => origin switch
    {
        DistributionOrigin.LoadBalancer balancer => new DistributionOriginArgs
        {
            OriginId = OriginId,
            DomainName = balancer.Domain,
            CustomHeaders = new DistributionOriginCustomHeaderArgs { Name = OriginProof.Header, Value = balancer.Proof.Value },
            CustomOriginConfig = new DistributionOriginCustomOriginConfigArgs
            {
                HttpPort = 80,
                HttpsPort = 443,
                OriginProtocolPolicy = "https-only",
                OriginSslProtocols = "TLSv1.2",
                // As long as the load balancer waits for a service.
                OriginReadTimeout = 60,
                // Shorter than the load balancer keeps an idle connection, or a request meets one that is just being closed.
                OriginKeepaliveTimeout = 50,
            },
        },
        DistributionOrigin.Site site => new DistributionOriginArgs
        {
            OriginId = OriginId,
            DomainName = site.BucketDomain,
            OriginAccessControlId = site.AccessControlId,
        },
        _ => throw new InvalidOperationException($"An origin cannot be {origin.GetType().Name}."),
    };

    private static DistributionDefaultCacheBehaviorArgs Behavior(DistributionOrigin origin) => origin switch
    {
        DistributionOrigin.Site site => new DistributionDefaultCacheBehaviorArgs
        {
            TargetOriginId = OriginId,
            ViewerProtocolPolicy = "redirect-to-https",
            AllowedMethods = new[] { "GET", "HEAD", "OPTIONS" },
            CachedMethods = new[] { "GET", "HEAD" },
            Compress = true,
            CachePolicyId = CachingOptimized,
            ResponseHeadersPolicyId = site.HeadersPolicyId,
        },
        _ => new DistributionDefaultCacheBehaviorArgs
        {
            TargetOriginId = OriginId,
            ViewerProtocolPolicy = "redirect-to-https",
            AllowedMethods = new[] { "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT" },
            CachedMethods = new[] { "GET", "HEAD" },
            // What is never kept cannot be compressed here; the services do.
            Compress = false,
            CachePolicyId = CachingDisabled,
            OriginRequestPolicyId = AllViewer,
        },
    };

    private static string PriceClass(EdgeLocations locations) => locations switch
    {
        EdgeLocations.Cheapest => "PriceClass_100",
        EdgeLocations.Most => "PriceClass_200",
        _ => "PriceClass_All",
    };
}
