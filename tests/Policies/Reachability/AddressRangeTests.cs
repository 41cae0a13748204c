using Infra.Plans;
using Infra.Policies.Network.Reachability;
using Tests.Fixtures;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Reachability;

/// <summary>Rules that name addresses instead of groups.</summary>
[Collection("plans")]
public sealed class AddressRangeTests(StackPlans plans)
{
    [Theory]
    [InlineData("10.30.64.0/18", "network-private-a", "network-private-b", "network-private-c")]
    [InlineData("10.30.0.0/21", "network-public-a")]
    [InlineData("10.30.7.255/32", "network-public-a")]
    [InlineData("10.31.0.0/16")]
    [InlineData("nowhere")]
    public void A_range_admits_whoever_lies_in_a_subnet_around_it_or_within_it(string range, params string[] subnets)
    {
        var graph = ReachabilityGraph.Of(Stray("sg-database-sg")(plans.Production).With("stray", "cidrIpv4", range));

        Assert.Equal(subnets, graph.Edges.Where(edge => edge.To.Kind == ReachNodeKind.AddressRange && edge.To.Id == range).Select(edge => edge.From.Name));
    }

    [Fact]
    public void Two_rules_about_one_range_share_it()
    {
        var graph = ReachabilityGraph.Of(Stray("sg-database-sg")(plans.Production).With("stray", "cidrIpv4", "0.0.0.0/0"));
        var range = Assert.Single(graph.Nodes, node => node.Kind == ReachNodeKind.AddressRange);

        Assert.Equal(9, graph.Edges.Count(edge => edge.To == range));
        Assert.Equal(["edge-http", "edge-https", "stray"], graph.EdgesFrom(range).Select(edge => edge.Because!.Name).Order(StringComparer.Ordinal));
    }
}
