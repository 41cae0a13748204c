using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>What CloudFront delivers, of a site or of the load balancer behind it.</summary>
internal static class DistributionCosts
{
    private const string Service = "CloudFront";

    public static CostRule Distributions { get; } = new(ResourceTypes.Distribution, (distribution, context) =>
    {
        var isSite = IsSite(distribution);
        var (requests, gigabytes) = isSite ? (UsageAssumptions.SiteRequests, UsageAssumptions.SiteGb) : (UsageAssumptions.Requests, UsageAssumptions.DataOutGb);
        return
        [
            new Charge(
                "data to the internet",
                context.Usage[gigabytes],
                new PriceKey(Service, "GB", "out to the internet, North America and Europe, first 10 TB"),
                $"usage.{gigabytes.Name}, all of it in North America and Europe"),
            new Charge("requests", context.Usage[requests] / 10_000m, new PriceKey(Service, "10k requests", "HTTPS, North America and Europe"), $"usage.{requests.Name}") { Region = Price.EveryRegion },
        ];
    });

    /// <summary>Whether what leaves the load balancer goes to CloudFront, which is free.</summary>
    public static bool StandsBefore(PlannedResource balancer, CostContext context) =>
        balancer.Type == ResourceTypes.LoadBalancer && context.Plan.OfType(ResourceTypes.Distribution).Any(distribution => !IsSite(distribution));

    private static bool IsSite(PlannedResource distribution) =>
        distribution.Items("origins")?.All(origin => origin.Text("domainName")?.Contains(".s3.", StringComparison.Ordinal) == true) == true;
}
