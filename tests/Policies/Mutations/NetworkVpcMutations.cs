using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

internal static class NetworkVpcMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("NET-07", "network-private-a", "mapPublicIpOnLaunch", true),
        Input("NET-07", "network-public-a", "mapPublicIpOnLaunch", null),
        Input("NET-07", "network-public-a", "assignIpv6AddressOnCreation", true),
        Input("NET-08", "network-flow-log", "trafficType", "ACCEPT"),
        Input("NET-08", "network-flow-log", "trafficType", null),
        Input("NET-08", "network-flow-log", "logDestination", "arn:aws:logs:eu-west-1:111122223333:log-group:/other"),
        Input("NET-08", "network-flow-log", "vpcId", null),
        Absent("NET-08", "the flow log is gone", Without("aws:ec2/flowLog:FlowLog::network-flow-log")),
        Input("NET-10", "api-ecs", "networkConfiguration.subnets", new[] { "subnet-network-private-a" }),
        InputOf(With("edge-alb", "subnets", PublicSubnets[..2]), "NET-10", "edge-alb", "subnets", new[] { "subnet-network-public-a" }),
        Input("NET-10", "cache-subnets", "subnetIds", new[] { "subnet-network-isolated-a" }),
        Input("NET-10", "database-subnets", "subnetIds", new[] { "subnet-network-isolated-a" }),
        Absent("NET-10", "subnets do not say their zone", With("network-isolated-b", "availabilityZone", null).Then(With("network-isolated-c", "availabilityZone", null))),
        Input("NET-22", "network-nat-a", "allocationId", null),
        Input("NET-22", "network-nat-b", "allocationId", "eipalloc-other"),
        Input("NET-29", "network-private-a", "cidrBlock", null),
        Input("NET-29", "network-private-a", "cidrBlock", "10.31.64.0/21"),
        Input("NET-29", "network-private-a", "cidrBlock", "10.30.64.0/29"),
        Input("NET-30", "network-private-b", "cidrBlock", "10.30.64.0/21"),
        Input("NET-30", "network-private-b", "cidrBlock", "10.30.64.0/28"),
        InputOf(AnotherVpc, "NET-31", "other", "cidrBlock", null),
        InputOf(AnotherVpc, "NET-31", "other", "cidrBlock", "100.64.0.0/16"),
        InputOf(AnotherVpc, "NET-31", "other", "cidrBlock", "10.98.0.0/15"),
        InputOf(AnotherVpc, "NET-31", "other", "cidrBlock", "10.99.0.0/29"),
        Input("NET-32", "network-vpc", "enableDnsSupport", false),
        Input("NET-32", "network-vpc", "enableDnsSupport", null),
        Input("NET-32", "network-vpc", "enableDnsHostnames", false),
        Input("NET-32", "network-vpc", "enableDnsHostnames", null),
        Input("NET-36", "edge-alb", "subnets", PublicSubnets[..2]),
        InputOf(With("network-private-b-to-internet", "natGatewayId", "nat-network-nat-a"), "NET-36", "network-public-a", "availabilityZone", null),
        Wrong("NET-37", "the default VPC is taken over", Adding("aws:ec2/defaultVpc:DefaultVpc", "default")),
        Wrong("NET-37", "a subnet of the default VPC is taken over", Adding("aws:ec2/defaultSubnet:DefaultSubnet", "default", ("availabilityZone", "eu-west-1a"))),
    ];
}
