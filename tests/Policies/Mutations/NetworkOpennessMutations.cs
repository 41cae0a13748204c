using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

internal static class NetworkOpennessMutations
{
    /// <summary>A second load balancer within the VPC, which the internet does not reach.</summary>
    private static Func<Plan, Plan> Inner => Again("edge-alb", "inner").Then(Again("edge-sg", "inner-sg"))
        .Then(With("inner", "securityGroups", new[] { "id-inner-sg" })).Then(With("inner", "internal", true));

    public static IEnumerable<Mutation> All =>
    [
        Input("NET-01", "api-from-edge-in", "cidrIpv4", "0.0.0.0/0"),
        Input("NET-01", "api-from-edge-in", "cidrIpv6", "::/0"),
        Input("NET-01", "api-from-edge-in", "prefixListId", "pl-1"),
        Absent("NET-01", "a rule names nobody", Stray("sg-api-sg")),
        Input("NET-01", "edge-http", "fromPort", 22),
        Input("NET-01", "edge-http", "toPort", null),
        Input("NET-01", "edge-https", "ipProtocol", "-1"),
        Input("NET-01", "edge-https", "securityGroupId", "sg-worker-sg"),
        Input("NET-01", "worker-to-cache-in", "cidrIpv4", "10.0.0.1/8"),
        Wrong("NET-01", "the load balancer is open on a third port", With("edge-http", "fromPort", 8080).Then(With("edge-http", "toPort", 8080))),
        Input("NET-11", "api-to-internet", "fromPort", 0),
        Input("NET-11", "api-to-internet", "toPort", null),
        Input("NET-11", "worker-to-internet", "ipProtocol", "-1"),
        Input("NET-11", "api-to-database-out", "cidrIpv6", "::/0"),
        Wrong("NET-11", "mail leaves", With("api-to-internet", "fromPort", 25).Then(With("api-to-internet", "toPort", 25))),
        Input("NET-12", "worker-to-internet", "securityGroupId", "sg-database-sg"),
        Input("NET-12", "worker-to-internet", "securityGroupId", "sg-cache-sg"),
        Input("NET-12", "cache-group", "securityGroupIds", new[] { "sg-cache-sg", "sg-other" }),
        Input("NET-12", "database-instance", "vpcSecurityGroupIds", new[] { "sg-database-sg", "sg-other" }),
        InputOf(With("cache-group", "securityGroupIds", new[] { "sg-cache-sg", "sg-database-sg" }), "NET-12", "database-instance", "vpcSecurityGroupIds", null),
        Absent("NET-14", "nobody lets the internet in", Without("aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule::edge-http", "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule::edge-https")),
        InputOf(Inner, "NET-14", "inner", "internal", false),
        InputOf(Inner, "NET-14", "inner", "internal", null),
        Wrong("NET-14", "a second group of the load balancer is open", Again("edge-sg", "second-sg")
            .Then(With("edge-alb", "securityGroups", new[] { "sg-edge-sg", "id-second-sg" })).Then(With("edge-http", "securityGroupId", "id-second-sg"))),
        Wrong("NET-21", "the load balancer may call the database", With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg").Then(With("api-to-database-out", "securityGroupId", "sg-edge-sg"))),
        Wrong("NET-21", "the load balancer may call the cache", With("api-to-cache-in", "referencedSecurityGroupId", "sg-edge-sg").Then(With("api-to-cache-out", "securityGroupId", "sg-edge-sg"))),
        Input("NET-21", "api-to-database-in", "cidrIpv4", "10.30.0.0/16"),
        Input("NET-21", "api-to-database-in", "cidrIpv4", "10.30.0.0/21"),
        Input("NET-21", "api-to-database-in", "cidrIpv4", "10.30.15.248/29"),
        Input("NET-21", "worker-to-cache-in", "cidrIpv4", "10.0.0.0/8"),
        InputOf(Opening("sg-worker-sg").Then(With("database-subnets", "subnetIds", PublicSubnets)), "NET-21", "stray", "securityGroupId", "sg-database-sg"),
        InputOf(Opening("sg-database-sg").Then(With("cache-subnets", "subnetIds", PublicSubnets)), "NET-21", "database-subnets", "subnetIds", PublicSubnets),
        InputOf(Opening("sg-cache-sg").Then(With("database-subnets", "subnetIds", PublicSubnets)), "NET-21", "cache-subnets", "subnetIds", PublicSubnets),
        new Mutation
        {
            Policy = "NET-21",
            Breach = Breach.Absent,
            What = "an open database lies in a subnet of which nobody knows the routes",
            Twin = Opening("sg-database-sg").Then(Without("network-public-c-association")),
            Break = Without("network-isolated-a-association"),
        },
    ];
}
