using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Mutations;

/// <summary>No stack has a network ACL, and a promise says so: each is added first.</summary>
internal static class NetworkAclMutations
{
    private const string Acl = "aws:ec2/networkAcl:NetworkAcl";
    private const string DefaultAcl = "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl";
    private const string AclRule = "aws:ec2/networkAclRule:NetworkAclRule";
    private const string TheRule = "rule";

    private static Func<Plan, Plan> Attached => Adding(Acl, "acl", ("vpcId", "vpc-network-vpc"), ("subnetIds", new[] { "subnet-network-public-a" }),
        ("tags.product", "shop"), ("tags.stack", "production"), ("tags.owner", "team"), ("tags.managed-by", "pulumi"));

    private static Func<Plan, Plan> Associated => Adding(Acl, "acl", ("vpcId", "vpc-network-vpc"))
        .Then(Adding("aws:ec2/networkAclAssociation:NetworkAclAssociation", "acl-association", ("networkAclId", "id-acl"), ("subnetId", "subnet-network-public-a")));

    private static Func<Plan, Plan> Rule => Adding(
        AclRule, "rule", ("networkAclId", "acl-1"), ("ruleNumber", 100), ("ruleAction", "allow"), ("egress", false), ("protocol", "tcp"), ("fromPort", 443), ("toPort", 443), ("cidrBlock", "0.0.0.0/0"));

    /// <summary>Shells from within alone, which is nobody else's business.</summary>
    private static Func<Plan, Plan> InnerRule => Rule.Then(With(TheRule, "cidrBlock", "10.30.0.0/16")).Then(Ports(22, 22));

    private static Func<Plan, Plan> Ports(int from, int to) => With(TheRule, "fromPort", from).Then(With(TheRule, "toPort", to));

    private static Func<Plan, Plan> Holding(string type, string name, string list) => Adding(type, name, ("subnetIds", new[] { "subnet-network-public-a" })).Then(With(name, list, new object[]
    {
        new Dictionary<string, object?> { ["action"] = "allow", ["cidrBlock"] = "0.0.0.0/0", ["fromPort"] = 443, ["toPort"] = 443, ["protocol"] = "tcp", ["ruleNo"] = 100 },
    }));

    private static Mutation Opened(int from, int to) => new() { Policy = "NET-41", Breach = Breach.Wrong, What = $"ports {from} to {to} are open", Twin = Rule, Break = Ports(from, to) };

    public static IEnumerable<Mutation> All =>
    [
        Wrong("NET-38", "a network ACL is declared", Attached),
        Wrong("NET-38", "the default network ACL is taken over", Adding(DefaultAcl, "acl", ("defaultNetworkAclId", "acl-1"))),
        Wrong("NET-38", "a rule of a network ACL is declared", Rule),
        InputOf(Attached, "NET-39", "acl", "subnetIds", null),
        InputOf(Attached, "NET-39", "acl", "subnetIds", Array.Empty<string>()),
        InputOf(Associated, "NET-39", "acl-association", "networkAclId", "acl-other"),
        InputOf(Rule, "NET-40", TheRule, "protocol", "-1"),
        InputOf(Rule, "NET-40", TheRule, "protocol", null),
        InputOf(Rule, "NET-40", TheRule, "fromPort", null),
        InputOf(Rule, "NET-40", TheRule, "toPort", null),
        InputOf(InnerRule, "NET-40", TheRule, "fromPort", 0),
        new Mutation { Policy = "NET-40", Breach = Breach.Wrong, What = "every port from the first on", Twin = InnerRule, Break = Ports(1, 65535) },
        InputOf(Holding(Acl, "acl", "ingress"), "NET-40", "acl", "ingress[0].protocol", "-1"),
        InputOf(Holding(Acl, "acl", "egress"), "NET-40", "acl", "egress[0].protocol", "-1"),
        InputOf(Holding(DefaultAcl, "default-acl", "ingress"), "NET-40", "default-acl", "ingress[0].protocol", "-1"),
        InputOf(InnerRule, "NET-41", TheRule, "cidrBlock", null),
        InputOf(InnerRule, "NET-41", TheRule, "cidrBlock", "0.0.0.0/0"),
        InputOf(InnerRule, "NET-41", TheRule, "ipv6CidrBlock", "::/0"),
        InputOf(Rule.Then(Ports(22, 22)).Then(With(TheRule, "ruleAction", "deny")), "NET-41", TheRule, "ruleAction", "allow"),
        InputOf(Rule.Then(Ports(22, 22)).Then(With(TheRule, "ruleAction", "deny")), "NET-41", TheRule, "ruleAction", null),
        InputOf(Rule.Then(Ports(22, 22)).Then(With(TheRule, "egress", true)), "NET-41", TheRule, "egress", false),
        InputOf(Rule.Then(Ports(22, 22)).Then(With(TheRule, "egress", true)), "NET-41", TheRule, "egress", null),
        Opened(20, 21),
        Opened(22, 22),
        Opened(80, 81),
        Opened(442, 443),
        Opened(1023, 1100),
        Opened(1024, 3389),
        Opened(3389, 65535),
        InputOf(Holding(Acl, "acl", "ingress"), "NET-41", "acl", "ingress[0].fromPort", 22),
        InputOf(Holding(DefaultAcl, "default-acl", "ingress"), "NET-41", "default-acl", "ingress[0].fromPort", 22),
        InputOf(Holding(Acl, "acl", "ingress").Then(With("acl", "ingress[0].fromPort", 22)).Then(With("acl", "ingress[0].action", "deny")), "NET-41", "acl", "ingress[0].action", "allow"),
    ];
}
