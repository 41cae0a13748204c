using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

internal static class NetworkRouteMutations
{
    private const string Endpoints = "network-endpoints-";

    /// <summary>The tasks start over endpoints alone.</summary>
    private static Func<Plan, Plan> WithoutNat => Without("network-private-a-to-internet", "network-private-b-to-internet", "network-private-c-to-internet").Then(Unimportant);

    /// <summary>A route to another VPC beside the one to NAT.</summary>
    private static Func<Plan, Plan> Peered => Adding(
        "aws:ec2/route:Route", "peer", ("routeTableId", "rtb-network-private-a-routes"), ("destinationCidrBlock", "10.40.0.0/16"), ("vpcPeeringConnectionId", "pcx-1"));

    /// <summary>A gateway stands where it should not already.</summary>
    private static Func<Plan, Plan> Misplaced => With("network-nat-a", "subnetId", "subnet-network-private-a");

    /// <summary>A zone's way out lies in another already.</summary>
    private static Func<Plan, Plan> Crossed => With("network-private-b-to-internet", "natGatewayId", "nat-network-nat-a");

    public static IEnumerable<Mutation> All =>
    [
        Input("NET-05", "database-subnets", "subnetIds", PrivateSubnets),
        Input("NET-05", "cache-subnets", "subnetIds", PublicSubnets),
        InputOf(With("api-ecs", "networkConfiguration.subnets", new[] { "subnet-network-private-a" }).Then(With("cache-group", "subnetGroupName", null)), "NET-05", "database-subnets", "subnetIds", null),
        Wrong("NET-05", "the isolated tier gets a route to the internet", Again("network-public-to-internet", "leak").Then(With("leak", "routeTableId", "rtb-network-isolated-routes"))),
        Input("NET-06", "api-ecs", "networkConfiguration.subnets", PublicSubnets),
        Input("NET-06", "network-private-a-to-internet", "gatewayId", "igw-network-internet"),
        Input("NET-06", "network-private-a-to-internet", "natGatewayId", null),
        Input("NET-06", "network-private-a-to-internet", "natGatewayId", "nat-other") with { Stack = "staging" },
        Input("NET-06", "network-private-a-to-internet", "vpcPeeringConnectionId", "pcx-1") with { Stack = "staging", Twin = Peered.Then(With("peer", "destinationCidrBlock", "0.0.0.0/0")) },
        InputOf(WithoutNat, "NET-06", $"{Endpoints}logs", "vpcEndpointType", "GatewayLoadBalancer"),
        InputOf(WithoutNat, "NET-06", $"{Endpoints}ecr-api", "subnetIds", new[] { "subnet-network-private-a" }),
        Input("NET-13", "edge-alb", "subnets", PrivateSubnets),
        Input("NET-13", "edge-alb", "subnets", new[] { "subnet-network-public-a", "subnet-network-public-b", "subnet-network-private-c" }),
        InputOf(Misplaced, "NET-13", "network-public-to-internet", "gatewayId", null),
        InputOf(Misplaced, "NET-13", "network-public-to-internet", "gatewayId", "igw-other"),
        Absent("NET-23", "a subnet has no table", Without("network-isolated-a-association")),
        Input("NET-23", "network-private-a-association", "routeTableId", null),
        Input("NET-23", "network-private-a-association", "routeTableId", "rtb-other"),
        Input("NET-23", "network-isolated-routes", "vpcId", "vpc-other"),
        Wrong("NET-23", "a subnet has two tables", Again("network-isolated-a-association", "second")),
        Input("NET-24", "network-isolated-routes", "routes", new[] { "any" }),
        Input("NET-25", "network-private-a-to-internet", "networkInterfaceId", "eni-1"),
        InputOf(Peered, "NET-26", "peer", "destinationCidrBlock", null),
        InputOf(Peered, "NET-26", "peer", "destinationCidrBlock", "0.0.0.0/0"),
        InputOf(Peered, "NET-26", "peer", "destinationCidrBlock", "10.40.0.0/15"),
        InputOf(Peered, "NET-26", "peer", "destinationCidrBlock", "10.40.0.1/16"),
        InputOf(Peered, "NET-26", "peer", "destinationCidrBlock", "100.64.0.0/16"),
        Input("NET-27", "network-private-b-to-internet", "natGatewayId", "nat-network-nat-a"),
        InputOf(
            Again("network-public-a", "further").Then(With("network-nat-a", "subnetId", "id-further")),
            "NET-27", "further", "availabilityZone", null),
        new Mutation
        {
            Policy = "NET-27",
            Breach = Breach.Absent,
            What = "neither gateway nor tasks say their zone",
            Twin = Again("network-public-a", "further").Then(With("network-nat-a", "subnetId", "id-further")).Then(Without($"{Endpoints}logs")),
            Break = With("further", "availabilityZone", null).Then(With("network-private-a", "availabilityZone", null)),
        },
        Input("NET-28", "network-nat-a", "subnetId", "subnet-network-private-a"),
        InputOf(Crossed, "NET-28", "network-nat-c", "subnetId", null),
        InputOf(Crossed, "NET-28", "network-nat-c", "subnetId", "subnet-other"),
    ];
}
