using System.Text.Json;
using Infra.Plans;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Samples;

/// <summary>What the networks, names, firewalls and repositories of production leave out, as AWS and GitHub would take it.</summary>
public sealed class EdgeSamples : IProofs
{
    public IEnumerable<PlannedResource> Samples =>
    [
        Sample("aws:wafv2/ipSet:IpSet", "offices", new { name = "offices", scope = "REGIONAL", ipAddressVersion = "IPV4", addresses = new[] { "192.0.2.0/24" } }),
        Sample("aws:route53/zone:Zone", "shop-zone", new { name = "zone.example.com", comment = "Names of the shop" }),
        Sample("aws:route53/healthCheck:HealthCheck", "shop-answers", new
        {
            type = "HTTPS",
            fqdn = "shop.example.com",
            port = 443,
            resourcePath = "/health/ready",
            failureThreshold = 3,
            requestInterval = 30,
            regions = new[] { "eu-west-1", "us-east-1", "ap-southeast-1" },
        }),
        Sample("github:index/branchProtection:BranchProtection", "main-protection", new
        {
            repositoryId = "shop",
            pattern = "main",
            requiredPullRequestReviews = new[] { new { requiredApprovingReviewCount = 1 } },
            requiredStatusChecks = new[] { new { contexts = new[] { "ci", "lint" }, strict = true } },
            restrictPushes = new[] { new { pushAllowances = new[] { "/octocat" } } },
        }),
    ];

    private static PlannedResource Sample(string type, string name, object inputs) =>
        ProofPlan.Sample(type, name, (IReadOnlyDictionary<string, object?>)PlainValue.FromJson(JsonSerializer.SerializeToElement(inputs))!);
}
