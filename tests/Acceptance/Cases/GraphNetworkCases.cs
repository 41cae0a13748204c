using System.Globalization;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Cases;

/// <summary>Ranges, ways out and security groups.</summary>
public sealed class GraphNetworkCases : IProofs
{
    private const string Vpc = "vpc-network-vpc";

    public IEnumerable<Case> Cases =>
    [
        new("SUBNET-RANGE-01", plan => plan, plan => plan.With("network-isolated-a", "cidrBlock", "10.99.0.0/24")),
        new("SUBNET-RANGE-01", plan => plan.And("aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation", "more", new() { ["cidrBlock"] = "10.99.0.0/16", ["vpcId"] = Vpc })
            .With("network-isolated-a", "cidrBlock", "10.99.0.0/24"), plan => plan.With("network-isolated-a", "cidrBlock", "10.0.0.0/16")),
        new("SUBNET-RANGE-02", plan => plan, plan => plan.With("network-isolated-b", "cidrBlock", "10.30.128.0/22")),
        new("SUBNET-RANGE-02", plan => plan, plan => plan.With("network-isolated-b", "cidrBlock", "10.30.0.0/17")),
        new("NAT-GATEWAY-01", plan => plan.Waiting("network-nat-a", "network-public-to-internet"), plan => plan.Waiting("network-nat-a")),
        new("NAT-GATEWAY-02", plan => plan.With("network-nat-a", "subnetId", "subnet-of-others"), plan => plan.With("network-nat-a", "subnetId", "subnet-network-private-a")),
        new("NAT-GATEWAY-03", plan => Gateways(plan, 4), plan => Gateways(plan, 5)),
        new("ROUTE-TABLE-01", plan => plan, plan => plan.With("network-public-routes", "routes", (Dictionary<string, object?>[])[new() { ["cidrBlock"] = "10.99.0.0/16", ["gatewayId"] = "igw-network-internet" }])),
        new("ENDPOINT-DNS-01", plan => plan, plan => plan.With("network-vpc", "enableDnsHostnames", false)),
        new("ENDPOINT-DNS-01", plan => plan, plan => plan.With("network-vpc", "enableDnsSupport", false)),
        new("ENDPOINT-ZONES-01", plan => plan, plan => plan.With("network-endpoints-logs", "subnetIds[3]", "subnet-network-public-a")),
        new("GROUP-RULES-01", plan => Ports(plan, ResourceTypes.IngressRule, 50), plan => Ports(plan, ResourceTypes.IngressRule, 60)),
        new("GROUP-RULES-02", plan => Ports(plan, ResourceTypes.EgressRule, 50), plan => Ports(plan, ResourceTypes.EgressRule, 60)),
        new("GROUP-RULES-03", plan => plan, plan => plan.With("api-sg", "ingress", Inline())),
        new("GROUP-RULES-04", plan => plan, plan => plan.With("api-sg", "egress", Inline())),
        new("GROUP-PEER-01", plan => Peers(plan, Vpc), plan => Peers(plan, "vpc-second")),
    ];

    private static Plan Gateways(Plan plan, int count) => Enumerable.Range(1, count).Aggregate(plan, (with, number) =>
        with.And(ResourceTypes.PublicAddress, $"address-{number}", new() { ["domain"] = "vpc" })
            .And(ResourceTypes.NatGateway, $"zz-nat-{number}", new() { ["allocationId"] = $"address-{number}", ["subnetId"] = "subnet-network-public-a" }, null, "network-internet"));

    private static Plan Ports(Plan plan, string type, int count) => Enumerable.Range(1, count).Aggregate(plan, (with, number) => with.And(type, string.Create(CultureInfo.InvariantCulture, $"port-{number}"), new()
    {
        ["cidrIpv4"] = "10.30.0.0/16",
        ["description"] = "One of many",
        ["fromPort"] = 20000 + number,
        ["ipProtocol"] = "tcp",
        ["securityGroupId"] = "sg-api-sg",
        ["toPort"] = 20000 + number,
    }));

    private static Dictionary<string, object?>[] Inline() =>
        [new() { ["cidrBlocks"] = new[] { "10.30.0.0/16" }, ["description"] = "Within", ["fromPort"] = 443, ["protocol"] = "tcp", ["toPort"] = 443 }];

    private static Plan Peers(Plan plan, string vpc) => plan
        .And(ResourceTypes.Vpc, "second", new() { ["cidrBlock"] = "10.99.0.0/16" }, "vpc-second")
        .And(ResourceTypes.SecurityGroup, "peer", new() { ["description"] = "Peer", ["vpcId"] = vpc }, "sg-peer")
        .With("api-to-cache-in", "referencedSecurityGroupId", "sg-peer");
}
