using Pulumi;
using CloudFront = Pulumi.Aws.CloudFront;

namespace Infra.Edge;

/// <summary>A web frontend made of files: the pipeline puts them into the bucket, CloudFront alone reads them there.</summary>
public sealed class StaticSite : ComponentResource
{
    /// <summary>Where the pipeline puts the files.</summary>
    public Output<string> BucketName { get; }

    /// <summary>The bucket, for whoever copies it.</summary>
    public Output<string> BucketArn { get; }

    /// <summary>Whose cache the pipeline empties after that.</summary>
    public Output<string> DistributionId { get; }

    /// <param name="name">The name that the stack gave the site, at most 16 characters; the resources are called <c>NAME-site-...</c>.</param>
    /// <param name="args">What the site decides.</param>
    /// <param name="options">As for any component.</param>
    public StaticSite(string name, StaticSiteArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:StaticSite", $"{name}-site", options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var awsName = args.Context.Names.For($"www-{name}");
        var bucket = new SiteBucket($"{name}-site", awsName, args.AccessLog, args.Context, new ComponentResourceOptions { Parent = this });
        var access = new CloudFront.OriginAccessControl($"{name}-site-access", new CloudFront.OriginAccessControlArgs
        {
            Name = awsName,
            Description = $"Reads the files of {args.Domain}",
            OriginAccessControlOriginType = "s3",
            SigningBehavior = "always",
            SigningProtocol = "sigv4",
        }, child);
        var headers = new CloudFront.ResponseHeadersPolicy($"{name}-site-headers", new CloudFront.ResponseHeadersPolicyArgs
        {
            Name = awsName,
            Comment = $"What {args.Domain} tells a browser",
            SecurityHeadersConfig = Headers(args.ContentSecurityPolicy),
        }, child);
        var distribution = new ContentDistribution($"{name}-site", new()
        {
            Description = $"{args.Context.Names.Prefix}: site {name}",
            Names = [args.Domain],
            ZoneId = args.ZoneId,
            Origin = new DistributionOrigin.Site(bucket.DomainName, access.Id, headers.Id, args.SinglePage),
            Locations = args.Locations,
            Firewall = args.Firewall,
            Protect = false,
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        bucket.Admit(distribution);
        BucketName = bucket.BucketName;
        BucketArn = bucket.Arn;
        DistributionId = distribution.DistributionId;
        RegisterOutputs();
    }

    private static CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigArgs Headers(string? policy)
    {
        var headers = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigArgs
        {
            StrictTransportSecurity = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigStrictTransportSecurityArgs
            {
                AccessControlMaxAgeSec = SecurityHeaders.StrictTransportSecuritySeconds,
                IncludeSubdomains = false,
                Override = true,
            },
            ContentTypeOptions = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigContentTypeOptionsArgs { Override = true },
            FrameOptions = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigFrameOptionsArgs
            {
                FrameOption = SecurityHeaders.FrameOptions,
                Override = true,
            },
            ReferrerPolicy = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigReferrerPolicyArgs
            {
                ReferrerPolicy = "strict-origin-when-cross-origin",
                Override = true,
            },
        };
        if (policy is not null)
        {
            headers.ContentSecurityPolicy = new CloudFront.Inputs.ResponseHeadersPolicySecurityHeadersConfigContentSecurityPolicyArgs
            {
                ContentSecurityPolicy = policy,
                Override = true,
            };
        }

        return headers;
    }
}
