using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies;

/// <summary>What a promise about the network allows although no stack does it.</summary>
[Collection("plans")]
public sealed class NetworkTwinTests(StackPlans plans)
{
    private static readonly Dictionary<string, (string Policy, Func<Plan, Plan> Change)> Kept = new(StringComparer.Ordinal)
    {
        ["a private range instead of a group"] = ("NET-01", Stray("sg-api-sg").Then(With("stray", "cidrIpv4", "10.99.0.0/16"))),
        ["a prefix list at the load balancer"] = ("NET-01", With("edge-https", "cidrIpv4", null).Then(With("edge-https", "prefixListId", "pl-1"))),
        ["one group behind a prefix list alone"] = ("NET-14", Without(Ingress("edge-http")).Then(With(Ingress("edge-https"), "cidrIpv4", null)).Then(With(Ingress("edge-https"), "prefixListId", "pl-1"))),
        ["a description of five letters"] = ("NET-02", With("edge-http", "description", "HTTP!")),
        ["a call to oneself"] = ("NET-19", plan => Again("api-from-edge-in", "self-in").Then(With("self-in", "referencedSecurityGroupId", "sg-api-sg"))
            .Then(Again("api-from-edge-out", "self-out")).Then(With("self-out", "securityGroupId", "sg-api-sg"))(plan)),
        ["a private range that touches no public subnet"] = ("NET-21", With("api-to-database-in", "cidrIpv4", "10.30.64.0/18")),
        ["an open database that no route leads to"] = ("NET-21", Opening("sg-database-sg")),
        ["a closed database in a public subnet"] = ("NET-21", With("database-subnets", "subnetIds", PublicSubnets)),
        ["an open door of another group"] = ("NET-21", Opening("sg-worker-sg").Then(With("database-subnets", "subnetIds", PublicSubnets))),
        ["no NAT, and everything over endpoints"] = ("NET-06", Without("network-private-a-to-internet", "network-private-b-to-internet", "network-private-c-to-internet")),
        ["a route to another VPC beside the one to NAT"] = ("NET-06", Adding(
            "aws:ec2/route:Route", "peer", ("routeTableId", "rtb-network-private-a-routes"), ("destinationCidrBlock", "10.40.0.0/16"), ("vpcPeeringConnectionId", "pcx-1"))),
        ["no table, of which another promise tells, for the data"] = ("NET-05", Without("network-isolated-a-association")),
        ["no table, of which another promise tells, for the tasks"] = ("NET-06", Without("network-private-a-association")),
        ["no table, of which another promise tells, for the load balancer"] = ("NET-13", Without("network-public-a-association")),
        ["no table, of which another promise tells, for a gateway"] = ("NET-28", Without("network-public-a-association")),
        ["a range of another VPC again"] = ("NET-30", Again("network-private-a", "elsewhere").Then(With("elsewhere", "vpcId", "vpc-other"))),
        ["no range, of which another promise tells"] = ("NET-30", With("network-private-a", "cidrBlock", null)),
        ["the smallest subnet"] = ("NET-29", With("network-private-a", "cidrBlock", "10.30.64.0/28")),
        ["the smallest VPC"] = ("NET-31", AnotherVpc.Then(With("other", "cidrBlock", "10.99.0.0/28"))),
        ["one way out where nobody depends on it"] = ("NET-27", plan => Unimportant(With("network-private-b-to-internet", "natGatewayId", "nat-network-nat-a")(plan))),
        ["no endpoints where nobody depends on them"] = ("NET-33", plan => Unimportant(Without("network-endpoints-logs", "network-endpoints-ecr-api")(plan))),
        ["subnets of nobody, of which another promise tells, for tasks"] = ("NET-33", With("api-ecs", "networkConfiguration.subnets", new[] { "subnet-other" })),
        ["subnets of nobody, of which another promise tells, for calls"] = ("NET-35", With("api-ecs", "networkConfiguration.subnets", new[] { "subnet-other" })),
        ["an endpoint in another subnet of the zone"] = ("NET-33", With("network-endpoints-logs", "subnetIds", new[] { "subnet-network-isolated-a", "subnet-network-isolated-b", "subnet-network-isolated-c" })),
        ["one of several groups may call the endpoints"] = ("NET-35", With("worker-ecs", "networkConfiguration.securityGroups", new[] { "sg-cache-sg", "sg-worker-sg" })),
        ["an endpoint without a name that tasks call takes nothing over"] = ("NET-35",
            With("network-endpoints-logs", "securityGroupIds", null).Then(With("network-endpoints-logs", "privateDnsEnabled", false))),
        ["one end of the calls to the endpoints, of which another promise tells"] = ("NET-35", Without("worker-to-aws-in")),
        ["the other end of them"] = ("NET-35", Without("worker-to-aws-out")),
        ["a network ACL that opens the web"] = ("NET-41", Acl("0.0.0.0/0", 80, 80)),
        ["replies below remote desktops"] = ("NET-41", Acl("0.0.0.0/0", 1024, 3388)),
        ["replies above remote desktops"] = ("NET-41", Acl("0.0.0.0/0", 3390, 65535)),
        ["shells from within"] = ("NET-41", Acl("10.30.0.0/16", 22, 22)),
        ["what leaves on any port"] = ("NET-41", Acl("0.0.0.0/0", 22, 22, "egress")),
        ["nearly every port"] = ("NET-40", Acl("10.30.0.0/16", 2, 65535)),
        ["the first port"] = ("NET-40", Acl("10.30.0.0/16", 1, 1)),
        ["TCP by its number"] = ("NET-40", Acl("10.30.0.0/16", 22, 22).Then(With("acl", "ingress[0].protocol", "6"))),
        ["UDP"] = ("NET-40", Acl("10.30.0.0/16", 22, 22).Then(With("acl", "ingress[0].protocol", "udp"))),
        ["UDP by its number"] = ("NET-40", Acl("10.30.0.0/16", 22, 22).Then(With("acl", "ingress[0].protocol", "17"))),
        ["nothing, in a network ACL"] = ("NET-40", Acl("0.0.0.0/0", 0, 0).Then(With("acl", "ingress[0].protocol", "-1")).Then(With("acl", "ingress[0].action", "deny"))),
    };

    public static TheoryData<string> Names => new(Kept.Keys);

    [Theory, MemberData(nameof(Names))]
    public void It_keeps_its_promise(string name)
    {
        var (policy, change) = Kept[name];

        Assert.Empty(PolicyReport.Of(change(plans.Production), [PolicyCatalog.All.Single(candidate => candidate.Id == policy)]).Violations);
    }

    private static Func<Plan, Plan> Acl(string range, int from, int to, string list = "ingress") => Adding("aws:ec2/networkAcl:NetworkAcl", "acl", (list, new object[]
    {
        new Dictionary<string, object?> { ["action"] = "allow", ["cidrBlock"] = range, ["fromPort"] = from, ["toPort"] = to, ["protocol"] = "tcp", ["ruleNo"] = 100 },
    }));

    private static string Ingress(string name) => $"{ResourceTypes.IngressRule}::{name}";
}
