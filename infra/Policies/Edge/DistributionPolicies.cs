using Infra.Edge;
using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>CloudFront, before the sites and by setting before the load balancer.</summary>
public static class DistributionPolicies
{
    public static Policy CloudFrontSpeaksTls => new()
    {
        Id = "EDGE-15",
        Severity = Severity.Blocker,
        Promise = "a distribution answers over TLS 1.2 and 1.3 alone",
        Why = "Older versions can be broken by whoever sits in between.",
        Fix = "use ContentDistribution, which asks for TLSv1.2_2021",
        Select = plan => plan.OfType(ResourceTypes.Distribution),
        Holds = distribution => distribution.Text("viewerCertificate.minimumProtocolVersion") is "TLSv1.2_2021" or "TLSv1.2_2025" or "TLSv1.3_2025",
    };

    public static Policy SitesAreReadThroughCloudFront => new()
    {
        Id = "EDGE-16",
        Severity = Severity.Blocker,
        Promise = "the files of a site are read by its distribution alone",
        Why = "Whoever reads them from the bucket passes the firewall, and any distribution in the world could serve them as its own.",
        Fix = "admit cloudfront.amazonaws.com under the condition that aws:SourceArn is the distribution, as SiteBucket does",
        Select = plan => plan.OfType(ResourceTypes.Distribution).Where(distribution => distribution.FileOrigins().Any()),
        HoldsIn = (distribution, plan) => distribution.FileOrigins().All(origin => plan.Makes(ResourceTypes.OriginAccess, origin.Text("originAccessControlId"))
            && plan.Where(ResourceTypes.BucketPolicy, "bucket", EdgeRelations.BucketOf(origin)).SelectMany(policy => policy.Statements("policy")).Where(PolicyStatements.IsAllow)
                .AnyAndAll(statement => statement.Text("Principal.Service") == "cloudfront.amazonaws.com"
                    && statement.Map("Condition")?.Texts("StringEquals[\"aws:SourceArn\"]") is [var reader]
                    && reader.EndsWith($":distribution/{distribution.Id}", StringComparison.Ordinal))),
    };

    public static Policy ReadersAreSentToHttps => new()
    {
        Id = "EDGE-41",
        Severity = Severity.Blocker,
        Promise = "a distribution serves nothing over HTTP, on whichever path",
        Why = "What is sent over HTTP can be read and changed on the way.",
        Fix = "set ViewerProtocolPolicy of each behavior to redirect-to-https",
        Select = plan => plan.OfType(ResourceTypes.Distribution),
        Holds = distribution => Behaviors(distribution).All(behavior => behavior?.Text("viewerProtocolPolicy") is "redirect-to-https" or "https-only"),
    };

    public static Policy NamesAreOnTheCertificate => new()
    {
        Id = "EDGE-42",
        Severity = Severity.Blocker,
        Promise = "a distribution presents a certificate of the stack that stands in us-east-1 and has each of its names",
        Why = "CloudFront takes no other, and refuses it half way through a deployment.",
        Fix = "use ContentDistribution, which asks for the certificate of its Names in us-east-1",
        Select = plan => plan.OfType(ResourceTypes.Distribution),
        HoldsIn = (distribution, plan) => distribution.Text("viewerCertificate.acmCertificateArn") is { } arn
            && arn.StartsWith($"arn:aws:acm:{GlobalRegion.Name}:", StringComparison.Ordinal)
            && plan.Referred(ResourceTypes.Certificate, arn)?.Names() is { } names
            && distribution.Texts("aliases").AnyAndAll(name => names.Contains(name, StringComparer.Ordinal)),
    };

    public static Policy SitesHaveAFirstPage => new()
    {
        Id = "EDGE-43",
        Severity = Severity.Blocker,
        Promise = "a distribution of files says which one is the first page",
        Why = "Without one the bare domain is answered with an error, or with the list of all files.",
        Fix = "set DefaultRootObject, as ContentDistribution does for a site",
        Select = plan => plan.OfType(ResourceTypes.Distribution).Where(distribution => distribution.FileOrigins().Any()),
        Holds = distribution => !string.IsNullOrEmpty(distribution.Text("defaultRootObject")),
    };

    public static Policy SitesSendTheHeaders => new()
    {
        Id = "EDGE-44",
        Severity = Severity.Blocker,
        Promise = "a distribution of files adds the security headers of the stack to each of them",
        Why = "A bucket sends none, and a policy of headers that no distribution uses protects nobody.",
        Fix = "set ResponseHeadersPolicyId of each behavior, as StaticSite does",
        Select = plan => plan.OfType(ResourceTypes.Distribution).Where(distribution => distribution.FileOrigins().Any()),
        HoldsIn = (distribution, plan) => Behaviors(distribution).All(behavior => plan.Makes(ResourceTypes.ResponseHeaders, behavior?.Text("responseHeadersPolicyId"))),
    };

    public static Policy OriginsAreAskedOverTls => new()
    {
        Id = "EDGE-45",
        Severity = Severity.Blocker,
        Promise = "a server behind CloudFront is asked over TLS 1.2 alone",
        Why = "Between CloudFront and the server lies the internet, and the padlock of the reader says nothing about it.",
        Fix = "set OriginProtocolPolicy = https-only and OriginSslProtocols = TLSv1.2",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.Distribution).Where(distribution => ServerOrigins(distribution).Any()),
        Holds = distribution => ServerOrigins(distribution).All(origin =>
            origin.Text("originProtocolPolicy") == "https-only" && origin.Texts("originSslProtocols") is ["TLSv1.2"]),
    };

    public static Policy RefusalsStayRefusals => new()
    {
        Id = "EDGE-46",
        Severity = Severity.Blocker,
        Promise = "no distribution hides what the firewall refuses behind a page of its own",
        Why = "A refused customer would get the first page with 200, and no monitoring would ever see it.",
        Fix = "leave 403 out of CustomErrorResponses, and let the distribution list the bucket so that a missing file is a 404",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Distribution),
        Holds = distribution => (distribution.Items("customErrorResponses") ?? []).All(page => page.Number("errorCode") != 403),
    };

    public static Policy CloudFrontSigns => new()
    {
        Id = "EDGE-47",
        Severity = Severity.Blocker,
        Promise = "every request of CloudFront to a bucket is signed",
        Why = "S3 knows by the signature alone which distribution asks, and refuses a request without one.",
        Fix = "set SigningBehavior = always and SigningProtocol = sigv4 on the OriginAccessControl",
        Select = plan => plan.OfType(ResourceTypes.OriginAccess),
        Holds = access => access.Text("originAccessControlOriginType") == "s3"
            && access.Text("signingBehavior") == "always"
            && access.Text("signingProtocol") == "sigv4",
    };

    /// <summary>What becomes of a request: the default, null where it is not declared, and those for paths of their own.</summary>
    private static IEnumerable<PlannedMap?> Behaviors(PlannedResource distribution) =>
        [distribution.Map("defaultCacheBehavior"), .. distribution.Items("orderedCacheBehaviors") ?? []];

    private static IEnumerable<PlannedMap> ServerOrigins(PlannedResource distribution) => distribution.IsSecret("origins")
        ? []
        : (distribution.Items("origins") ?? []).Select(origin => origin.Map("customOriginConfig")).OfType<PlannedMap>();
}
