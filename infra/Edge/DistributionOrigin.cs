using Pulumi;

namespace Infra.Edge;

/// <summary>From where a distribution has what it answers with.</summary>
public abstract record DistributionOrigin
{
    private DistributionOrigin()
    {
    }

    /// <summary>The load balancer: every request goes there as it came, and nothing is kept.</summary>
    public sealed record LoadBalancer(string Domain, OriginProof Proof) : DistributionOrigin;

    /// <summary>The files of a site, kept as long as their headers say.</summary>
    /// <param name="BucketDomain">The regional one: the global name of a new bucket redirects for hours.</param>
    /// <param name="AccessControlId">With what CloudFront signs its requests to the bucket.</param>
    /// <param name="HeadersPolicyId">What is added to each answer.</param>
    /// <param name="SinglePage">A path without a file is answered with the first page.</param>
    public sealed record Site(Output<string> BucketDomain, Output<string> AccessControlId, Output<string> HeadersPolicyId, bool SinglePage) : DistributionOrigin;
}
