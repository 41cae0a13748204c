using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>What stands between the tasks and everything else. What all of a type carry together is told of the first of them.</summary>
internal static class NetworkCosts
{
    private static readonly PriceKey Address = new("Public IPv4", "hour", "address in use or idle");

    public static CostRule NatGateways { get; } = new(ResourceTypes.NatGateway, (gateway, context) =>
    [
        new Charge("gateway", Month.Hours, new PriceKey("NAT Gateway", "hour", "gateway")),
        .. context.IsFirst(gateway)
            ? [new Charge("data through all gateways", context.Usage[UsageAssumptions.NatGb], new PriceKey("NAT Gateway", "GB", "data processed"), "usage.natGb")]
            : Array.Empty<Charge>(),
    ]);

    public static CostRule Addresses { get; } = new(ResourceTypes.PublicAddress, (_, _) => [PublicAddresses(1)]);

    public static CostRule Endpoints { get; } = new(ResourceTypes.VpcEndpoint, (endpoint, context) => endpoint.Text("vpcEndpointType") != "Interface"
        ? []
        :
        [
            new Charge("endpoint in its zones", endpoint.List("subnetIds")?.Count * Month.Hours, new PriceKey("VPC interface endpoint", "hour", "per zone")),
            .. ReferenceEquals(endpoint, context.Plan.OfType(ResourceTypes.VpcEndpoint).First(other => other.Text("vpcEndpointType") == "Interface"))
                ? [new Charge("data through all endpoints", context.Usage[UsageAssumptions.EndpointGb], new PriceKey("VPC interface endpoint", "GB", "data processed, first PB"), "usage.endpointGb")]
                : Array.Empty<Charge>(),
        ]);

    /// <summary>What leaves one zone is charged there, and once more where it arrives.</summary>
    public static CostRule BetweenZones { get; } = new(ResourceTypes.Vpc, (vpc, context) => context.IsFirst(vpc)
        ? [new Charge("data between zones, both ways", context.Usage[UsageAssumptions.ZoneGb] * 2m, new PriceKey("Data transfer", "GB", "between zones, each way"), "usage.zoneGb")]
        : []);

    public static Charge PublicAddresses(decimal? addresses) => new("public IPv4 addresses", addresses * Month.Hours, Address);
}
