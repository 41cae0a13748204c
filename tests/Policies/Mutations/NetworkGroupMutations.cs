using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

internal static class NetworkGroupMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("NET-02", "api-to-internet", "description", "x"),
        Input("NET-02", "edge-http", "description", null),
        Input("NET-02", "edge-https", "description", "  HTTP  "),
        Input("NET-03", "edge-sg", "ingress", new[] { "any" }),
        Input("NET-03", "database-sg", "egress", new[] { "any" }),
        Input("NET-04", "network-default-sg", "ingress", new[] { "any" }),
        Input("NET-04", "network-default-sg", "egress", new[] { "any" }),
        Input("NET-04", "network-default-sg", "vpcId", "vpc-other"),
        Input("NET-04", "network-default-sg", "vpcId", null),
        Absent("NET-04", "the default security group is left as it is", Without("network-default-sg")),
        Input("NET-15", "database-sg", "description", null),
        Input("NET-15", "edge-sg", "description", "edge"),
        Input("NET-15", "api-sg", "description", "Managed by Pulumi"),
        Wrong("NET-16", "a group is worn by nothing", Again("worker-sg", "stray-sg")),
        Absent("NET-16", "nobody is told the group of the rotation", plan => WithOutput(plan, "databaseRotationParameters", null)),
        Wrong("NET-16", "another group is handed out", plan => WithOutput(plan, "databaseRotationParameters", new Dictionary<string, object?> { ["groups"] = new object?[] { "sg-other" } })),
        Wrong("NET-17", "a rule of the older kind is declared", Adding(
            "aws:ec2/securityGroupRule:SecurityGroupRule", "older", ("securityGroupId", "sg-api-sg"), ("type", "ingress"), ("protocol", "tcp"), ("fromPort", 8080), ("toPort", 8080))),
        Input("NET-18", "api-to-internet", "securityGroupId", null),
        Input("NET-18", "worker-to-internet", "securityGroupId", "sg-other"),
        InputOf(Stray("sg-api-sg").Then(With("stray", "referencedSecurityGroupId", "sg-database-sg")), "NET-18", "stray", "referencedSecurityGroupId", "sg-other"),
        Absent("NET-19", "a call is let out and not in", Without("api-to-database-in")),
        Absent("NET-19", "a call is let in and not out", Without("api-to-database-out")),
        Input("NET-19", "worker-to-database-in", "referencedSecurityGroupId", "sg-api-sg"),
        Wrong("NET-19", "a call is let in on another port than out", With("api-to-cache-in", "fromPort", 6380).Then(With("api-to-cache-in", "toPort", 6380))),
        Absent("NET-20", "two groups share everything from a port on", BothEnds("api-to-database", "toPort", null)),
        Wrong("NET-20", "two groups share several ports", BothEnds("api-to-database", "toPort", 5439)),
        Wrong("NET-20", "two groups share a protocol without connections", BothEnds("worker-to-cache", "ipProtocol", "udp")),
        InputOf(Stray("sg-api-sg").Then(With("stray", "cidrIpv4", "10.99.0.0/16")), "NET-20", "stray", "toPort", 9000),
    ];
}
