using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>A load balancer by the hour and by what passes it, with an address in each of its zones.</summary>
internal static class LoadBalancerCosts
{
    private const string Service = "Application Load Balancer";

    // A capacity unit is 25 new connections a second or one GB an hour, whichever is more.
    private const decimal ConnectionsOfAUnit = 25;

    public static CostRule LoadBalancers { get; } = new(ResourceTypes.LoadBalancer, Of);

    private static IEnumerable<Charge> Of(PlannedResource balancer, CostContext context)
    {
        yield return new Charge("load balancer", Month.Hours, new PriceKey(Service, "hour", "load balancer"));
        var isPublic = balancer.Flag("internal") != true;
        if (isPublic)
        {
            yield return NetworkCosts.PublicAddresses(balancer.List("subnets")?.Count);
        }

        if (!context.IsFirst(balancer))
        {
            yield break;
        }

        var gigabytes = (decimal)context.Usage[UsageAssumptions.DataOutGb];
        var units = Math.Max(context.Usage[UsageAssumptions.Requests] / Month.Seconds / ConnectionsOfAUnit, gigabytes / Month.Hours);
        yield return new Charge(
            "capacity units",
            units * Month.Hours,
            new PriceKey(Service, "LCU-hour", "capacity unit"),
            "usage.requests, each over a connection of its own, or usage.dataOutGb where that is more");
        if (isPublic && !DistributionCosts.StandsBefore(balancer, context))
        {
            yield return new Charge("data to the internet", gigabytes, new PriceKey("Data transfer", "GB", "out to the internet, first 10 TB"), "usage.dataOutGb");
        }
    }
}
