using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class NetworkMutations
{
    private static readonly string[] PublicSubnets = ["subnet-network-public-a", "subnet-network-public-b"];
    private static readonly string[] PrivateSubnets = ["subnet-network-private-a", "subnet-network-private-b"];

    public static IEnumerable<Mutation> All =>
    [
        Input("NET-01", "api-from-edge-in", "cidrIpv4", "0.0.0.0/0"),
        Input("NET-01", "api-from-edge-in", "cidrIpv6", "::/0"),
        Input("NET-01", "api-from-edge-in", "prefixListId", "pl-1"),
        Input("NET-01", "api-to-database-in", "referencedSecurityGroupId", null),
        Input("NET-01", "edge-http", "fromPort", 22),
        Input("NET-01", "edge-http", "toPort", null),
        Input("NET-01", "edge-https", "ipProtocol", "-1"),
        Input("NET-01", "edge-https", "securityGroupId", "sg-database-sg"),
        Input("NET-01", "worker-to-cache-in", "cidrIpv4", "10.0.0.1/8"),
        Input("NET-02", "api-to-internet", "description", "x"),
        Input("NET-02", "edge-http", "description", null),
        Input("NET-03", "edge-sg", "ingress", new[] { "any" }),
        Input("NET-03", "database-sg", "egress", new[] { "any" }),
        Input("NET-04", "network-default-sg", "ingress", new[] { "any" }),
        Input("NET-04", "network-default-sg", "vpcId", "vpc-other"),
        Input("NET-04", "network-default-sg", "vpcId", null),
        Absent("NET-04", "the default security group is left as it is", plan => plan.Without("network-default-sg")),
        Input("NET-05", "database-subnets", "subnetIds", PrivateSubnets),
        Input("NET-05", "cache-subnets", "subnetIds", PublicSubnets),
        Input("NET-05", "network-isolated-a-association", "routeTableId", null),
        Input("NET-05", "network-isolated-routes", "routes", new[] { "any" }),
        Wrong("NET-05", "the isolated tier gets a route to the internet", plan => plan.With(plan.ByName("network-public-to-internet") with
        {
            Urn = "urn:pulumi:production::infra::aws:ec2/route:Route::leak",
            Name = "leak",
        }).With("leak", "routeTableId", "rtb-network-isolated-routes")),
        Input("NET-06", "api-ecs", "networkConfiguration.subnets", PublicSubnets),
        Input("NET-06", "network-private-a-to-internet", "gatewayId", "igw-network-internet"),
        Input("NET-06", "network-private-a-to-internet", "natGatewayId", null),
        Input("NET-07", "network-private-a", "mapPublicIpOnLaunch", true),
        Input("NET-07", "network-public-a", "mapPublicIpOnLaunch", null),
        Input("NET-08", "network-flow-log", "trafficType", "ACCEPT"),
        Input("NET-08", "network-flow-log", "trafficType", null),
        Input("NET-08", "network-flow-log", "logDestination", "arn:aws:logs:eu-west-1:111122223333:log-group:/other"),
        Input("NET-08", "network-flow-log", "vpcId", null),
        Absent("NET-08", "the flow log is gone", plan => plan.Without("aws:ec2/flowLog:FlowLog::network-flow-log")),
        Input("NET-09", "network-s3", "vpcEndpointType", "Interface"),
        Input("NET-09", "network-s3", "vpcEndpointType", null),
        Input("NET-09", "network-s3", "serviceName", "com.amazonaws.eu-west-1.dynamodb"),
        Input("NET-09", "network-s3", "routeTableIds", null),
        Absent("NET-09", "a gateway endpoint is gone", plan => plan.Without("network-s3")),
        Input("NET-10", "api-ecs", "networkConfiguration.subnets", new[] { "subnet-network-private-a" }),
        Input("NET-10", "edge-alb", "subnets", new[] { "subnet-network-public-a" }),
        Absent("NET-10", "subnets do not say their zone", plan => plan.With("network-isolated-b", "availabilityZone", null).With("network-isolated-c", "availabilityZone", null)),
        Input("NET-11", "api-to-internet", "fromPort", 0),
        Input("NET-11", "api-to-internet", "toPort", null),
        Input("NET-11", "worker-to-internet", "ipProtocol", "-1"),
        Input("NET-12", "worker-to-internet", "securityGroupId", "sg-database-sg"),
        Input("NET-12", "database-instance", "vpcSecurityGroupIds", null),
        Input("NET-12", "cache-group", "securityGroupIds", new[] { "sg-other" }),
        Input("NET-13", "edge-alb", "subnets", PrivateSubnets),
        Input("NET-13", "network-public-to-internet", "gatewayId", null),
    ];
}
