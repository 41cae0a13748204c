using Infra.Network;
using Infra.Plans;

namespace Infra.Policies.Network;

/// <summary>Which way traffic goes.</summary>
public static class RoutePolicies
{
    /// <summary>No VPC is larger.</summary>
    private const int ShortestPrefixOfAVpc = 16;

    public static Policy DataHasNoWayOut => new()
    {
        Id = "NET-05",
        Severity = Severity.Blocker,
        Promise = "databases and caches lie in subnets without any route out of the VPC",
        Why = "Data that can reach the internet can be carried there by whoever gets in.",
        Fix = "give the subnet group the network's Isolated placement, and its route table no routes",
        Select = plan => [.. plan.OfType(ResourceTypes.DatabaseSubnets), .. plan.OfType(ResourceTypes.CacheSubnets)],
        // Of a subnet without a table NET-23 tells, here and below.
        HoldsIn = (group, plan) => plan.Subnets(group.Texts("subnetIds")).AnyAndAll(subnet => plan.RoutesOf(subnet) is null or { Count: 0 }),
    };

    public static Policy TasksGoOutThroughNat => new()
    {
        Id = "NET-06",
        Severity = Severity.Blocker,
        Promise = "tasks reach the internet through NAT alone, or what they start with through endpoints",
        Why = "Through an internet gateway the internet reaches the tasks as well, past the load balancer; without any route they cannot fetch their image.",
        Fix = "give the service the network's Private placement and set network.nat, or network.interfaceEndpoints to ecr, logs and secrets",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => plan.Subnets(service.Texts("networkConfiguration.subnets")).AnyAndAll(subnet => WaysOut(plan, subnet) switch
        {
            null => true,
            [] => Endpoints.AreIn(plan, subnet, Endpoints.ThatStart(plan, service)),
            var routes => routes.All(route => plan.Makes(ResourceTypes.NatGateway, route.Text("natGatewayId")) && !route.Has("gatewayId")),
        }),
    };

    public static Policy ThePublicTierIsForTheEdge => new()
    {
        Id = "NET-13",
        Severity = Severity.Blocker,
        Promise = "the load balancer lies in subnets that the internet reaches",
        Why = "In any other subnet it answers nobody, and AWS creates it all the same.",
        Fix = "give the load balancer the network's Public placement",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => plan.Subnets(balancer.Texts("subnets")).AnyAndAll(subnet => LeadsToTheInternet(plan, subnet)),
    };

    public static Policy SubnetsHaveTheirRoutes => new()
    {
        Id = "NET-23",
        Severity = Severity.Blocker,
        Promise = "every subnet has exactly one route table, of its own VPC",
        Why = "Without one it follows the main table, which nobody declared and anybody can give a way out; a second one AWS refuses halfway through the deployment.",
        Fix = "declare one RouteTableAssociation for the subnet",
        Select = plan => plan.OfType(ResourceTypes.Subnet),
        HoldsIn = (subnet, plan) => plan.Where(ResourceTypes.RouteTableAssociation, "subnetId", subnet.Id).Take(2).ToArray() is [var only]
            && plan.Referred(ResourceTypes.RouteTable, only.Text("routeTableId")) is { } table
            && table.Text("vpcId") == subnet.Text("vpcId"),
    };

    public static Policy RoutesAreResources => new()
    {
        Id = "NET-24",
        Severity = Severity.Blocker,
        Promise = "no route table holds routes of its own",
        Why = "Routes within a table and routes beside it undo each other on every other deployment.",
        Fix = "remove Routes from the RouteTable and declare Route resources",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.RouteTable),
        Holds = table => !table.Has("routes"),
    };

    public static Policy NoInstanceForwards => new()
    {
        Id = "NET-25",
        Severity = Severity.Blocker,
        Answers = ["CKV2_AWS_35"],
        Promise = "no route leads through a machine of our own",
        Why = "An instance that does NAT is patched by nobody and takes every task's way out with it when it stops.",
        Fix = "remove NetworkInterfaceId from the Route and set network.nat",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Route),
        Holds = route => !route.Has("networkInterfaceId"),
    };

    public static Policy PeeringIsNarrow => new()
    {
        Id = "NET-26",
        Severity = Severity.Blocker,
        Answers = ["CIS-AWS-7.0.0/6.6", "CKV2_AWS_44"],
        Disagreement = "CKV2_AWS_44 is content with anything but everything; a route here is no wider than the largest VPC that it can lead to.",
        Promise = "a route to another VPC leads to private addresses, and to no more of them than one VPC has",
        Why = "Wider than that it sends strangers' traffic to the other side, and some day ours.",
        Fix = "set DestinationCidrBlock of the Route to the range of the other VPC or to a part of it",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.Route).Where(route => route.Has("vpcPeeringConnectionId")),
        Holds = route => route.Text("destinationCidrBlock") is { } range
            && CidrBlock.TryParse(range, out var block) && block.IsPrivate && block.Prefix >= ShortestPrefixOfAVpc,
    };

    public static Policy EachZoneHasItsOwnWayOut => new()
    {
        Id = "NET-27",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, no zone's way out lies in another zone; elsewhere the stack says so",
        Why = "When the zone of the gateway fails, the tasks of the sound zones lose whatever they call; and each gigabyte across zones is paid for.",
        Fix = "set network.nat to perZone",
        Select = plan => plan.IsCustomerFacing() ? plan.OfType(ResourceTypes.Route).Where(route => route.Has("natGatewayId")) : [],
        HoldsIn = (route, plan) =>
        {
            var zone = plan.Referred(ResourceTypes.Subnet, plan.Referred(ResourceTypes.NatGateway, route.Text("natGatewayId"))?.Text("subnetId"))?.Text("availabilityZone");
            return zone is not null && plan.Where(ResourceTypes.RouteTableAssociation, "routeTableId", route.Text("routeTableId"))
                .All(association => plan.Referred(ResourceTypes.Subnet, association.Text("subnetId"))?.Text("availabilityZone") == zone);
        },
    };

    public static Policy GatewaysStandInPublic => new()
    {
        Id = "NET-28",
        Severity = Severity.Blocker,
        Promise = "every NAT gateway stands in a subnet that the internet reaches",
        Why = "In any other it sends what it is given back to itself, and AWS creates it all the same.",
        Fix = "set SubnetId of the NatGateway to a subnet of the public tier",
        Select = plan => plan.OfType(ResourceTypes.NatGateway),
        HoldsIn = (gateway, plan) => plan.Referred(ResourceTypes.Subnet, gateway.Text("subnetId")) is { } subnet && LeadsToTheInternet(plan, subnet),
    };

    /// <summary>The routes of a subnet but those to another VPC, which NET-26 keeps narrow; null if it has no table.</summary>
    private static PlannedResource[]? WaysOut(Plan plan, PlannedResource subnet) =>
        plan.RoutesOf(subnet)?.Where(route => !route.Has("vpcPeeringConnectionId")).ToArray();

    private static bool LeadsToTheInternet(Plan plan, PlannedResource subnet) => plan.RoutesOf(subnet) is not { } routes
        || routes.AnyAndAll(route => plan.Makes(ResourceTypes.InternetGateway, route.Text("gatewayId")));
}
