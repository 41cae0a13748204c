using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Network.Reachability;

namespace Infra.Pictures.Architecture;

/// <summary>Where things lie: in which VPC, and in which tier of it.</summary>
internal sealed class NetworkMap
{
    private readonly Dictionary<string, (PlannedResource? Vpc, SubnetTier Tier)> _places = new(StringComparer.Ordinal);
    private readonly Plan _plan;
    private readonly ReachabilityGraph? _graph;

    public NetworkMap(Plan plan, ReachabilityGraph? graph)
    {
        _plan = plan;
        _graph = graph;
        foreach (var subnet in plan.OfType(ResourceTypes.Subnet))
        {
            _places[subnet.Urn] = (Told.Try(() => plan.Referred(ResourceTypes.Vpc, subnet.Text("vpcId"))), TierOf(subnet));
        }
    }

    /// <summary>Where a subnet lies; in no VPC where the plan makes none or does not tell.</summary>
    public (PlannedResource? Vpc, SubnetTier Tier) Of(PlannedResource subnet) => _places[subnet.Urn];

    /// <summary>Where something that runs lies: where the first of its subnets does.</summary>
    public (PlannedResource? Vpc, SubnetTier Tier) OfWorkload(PlannedResource resource) =>
        _graph?.NodeOf(resource) is { } node && _graph.SubnetsOf(node) is [{ Resource: { } subnet }, ..] ? Of(subnet) : (null, SubnetTier.Unknown);

    /// <summary>The NAT gateways that a subnet's routes lead to.</summary>
    public IEnumerable<PlannedResource> WaysOut(PlannedResource subnet) => Told.Try(() =>
        _plan.RoutesOf(subnet)?.Select(route => _plan.Referred(ResourceTypes.NatGateway, route.Text("natGatewayId"))).OfType<PlannedResource>().ToArray()) ?? [];

    public IEnumerable<PlannedResource> SubnetsOf(PlannedResource resource) =>
        _graph?.NodeOf(resource) is { } node ? _graph.SubnetsOf(node).Select(subnet => subnet.Resource).OfType<PlannedResource>() : [];

    private SubnetTier TierOf(PlannedResource subnet)
    {
        try
        {
            return _plan.RoutesOf(subnet) switch
            {
                null => SubnetTier.Public,
                var routes when routes.Any(route => route.Text("gatewayId") is { } gateway && gateway != "local") => SubnetTier.Public,
                var routes when routes.Any(route => route.Has("natGatewayId")) => SubnetTier.Private,
                _ => SubnetTier.Isolated,
            };
        }
        catch (Exception exception) when (exception is UnknownInputException or WrongInputException)
        {
            return SubnetTier.Unknown;
        }
    }
}
