using Infra.Pictures;
using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Network.Reachability;
using Tests.Fixtures;
using Tests.Policies.Mutations;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Pictures;

[Collection("plans")]
public sealed class ReachPictureTests(StackPlans plans)
{
    private static readonly Policy Held = PolicyCatalog.All.Single(policy => policy.Id == "NET-21");

    [Fact]
    public void It_shows_who_may_call_whom_over_which_ports() => Assert.Equal(
        [
            "The internet -> edge-alb: tcp 80, 443 (Public)",
            "edge-alb -> api-ecs: tcp 8080",
            "edge-alb -> tasks: tcp 8080",
            "api-ecs -> database-instance: tcp 5432",
            "api-ecs -> cache-group: tcp 6379",
            "api-ecs -> 4 AWS endpoints: tcp 443",
            "worker-ecs -> api-ecs: tcp 8080",
            "worker-ecs -> tasks: tcp 8080",
            "worker-ecs -> database-instance: tcp 5432",
            "worker-ecs -> cache-group: tcp 6379",
            "worker-ecs -> 4 AWS endpoints: tcp 443",
            "databaseRotationParameters -> database-instance: tcp 5432",
            "databaseRotationParameters -> 4 AWS endpoints: tcp 443",
            "tasks -> database-instance: tcp 5432",
            "tasks -> cache-group: tcp 6379",
            "tasks -> 4 AWS endpoints: tcp 443",
        ],
        ReachPicture.Of(plans.Production).Told());

    [Fact]
    public void Way_and_gate_from_the_internet_to_data_are_forbidden()
    {
        var plan = With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg")(plans.Production);
        var picture = ReachPicture.Of(plan);

        Assert.Equal(
            ["The internet -> edge-alb: tcp 80, 443 (Forbidden)", "edge-alb -> database-instance: tcp 5432 (Forbidden)"],
            picture.Told().Where(line => line.Contains("Forbidden", StringComparison.Ordinal)));
        Assert.Equal(["Connections from outside end at data, which NET-21 forbids: database-instance."], picture.Notes);
        Assert.Contains("""<path class="picture-line picture-forbidden" """, SvgPicture.Write(picture), StringComparison.Ordinal);
        Assert.Contains("==>|\"tcp 5432\"| box_database_instance", MermaidPicture.Write(picture), StringComparison.Ordinal);
        Assert.Contains("linkStyle 0,3 stroke:#cf222e", MermaidPicture.Write(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_database_in_a_public_subnet_is_reached_directly() => Assert.Contains(
        "The internet -> database-instance: tcp 8080 (Forbidden)",
        ReachPicture.Of(Opening("sg-database-sg").Then(With("database-subnets", "subnetIds", PublicSubnets))(plans.Production)).Told());

    [Fact]
    public void A_range_around_the_public_subnets_lets_in_whatever_lies_there()
    {
        var picture = ReachPicture.Of(With("api-to-database-in", "cidrIpv4", "10.30.0.0/21")(plans.Production));

        Assert.Contains("Public subnets -> database-instance: tcp 5432 (Forbidden)", picture.Told());
        Assert.Equal(["any address in", "network-public-a", "network-public-b", "network-public-c"], picture.Box("Public subnets").Lines);
        Assert.DoesNotContain(ReachPicture.Of(plans.Production).Boxes, box => box.Title == "Public subnets");
    }

    /// <summary>The policy and the picture read one graph: neither sees a way that the other does not.</summary>
    [Fact]
    public void A_line_is_forbidden_exactly_where_the_policy_is_broken()
    {
        var (broken, kept) = (0, 0);
        foreach (var mutation in AllMutations.All.Where(mutation => mutation.Policy.StartsWith("NET-", StringComparison.Ordinal)))
        {
            var plan = mutation.Break(mutation.Twin(plans.Of(mutation.Stack)));
            var isBroken = PolicyReport.Of(plan, [Held]).Violations.Any();
            var picture = ReachPicture.Of(plan);

            Assert.True(isBroken == picture.Links.Any(link => link.Tone == LinkTone.Forbidden), mutation.Name);
            (broken, kept) = isBroken ? (broken + 1, kept) : (broken, kept + 1);
        }

        Assert.True(broken > 8 && kept > 50, $"{broken} broken, {kept} kept");
    }

    [Fact]
    public void A_restored_copy_that_the_load_balancer_may_call_breaks_the_policy_as_well()
    {
        var plan = With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg").Then(With("api-to-database-in", "securityGroupId", "sg-backups-restore-sg"))(plans.Production);

        Assert.Equal(["backups-restore-selection"], PolicyReport.Of(plan, [Held]).Violations.Select(violation => violation.Resource));
        Assert.Contains("edge-alb -> backups-restore-selection: tcp 5432 (Forbidden)", ReachPicture.Of(plan).Told());
    }

    [Fact]
    public void Data_in_subnets_of_another_plan_breaks_the_policy_where_it_is_reached()
    {
        var elsewhere = With("database-subnets", "subnetIds", new[] { "subnet-other" })(plans.Production);

        Assert.Empty(PolicyReport.Of(elsewhere, [Held]).Violations);
        Assert.Equal(
            ["database-instance"],
            PolicyReport.Of(With("api-to-database-in", "referencedSecurityGroupId", "sg-edge-sg")(elsewhere), [Held]).Violations.Select(violation => violation.Resource));
    }

    [Fact]
    public void What_everybody_may_call_is_drawn_from_the_internet_alone()
    {
        Assert.DoesNotContain(ReachPicture.Of(plans.Production).Told(), line => line.StartsWith("worker-ecs -> edge-alb", StringComparison.Ordinal));
        Assert.Contains("worker-ecs -> edge-alb: tcp 80, 443", ReachPicture.Of(plans.Production.With("edge-alb", "internal", true)).Told());
    }

    [Theory]
    [InlineData("subnetIds", "network-endpoints-logs (aws:ec2/vpcEndpoint:VpcEndpoint): 'subnetIds' is known only once it is deployed")]
    public void What_cannot_be_drawn_yet_says_why(string input, string why)
    {
        var picture = ReachPicture.Of(plans.Production.With("network-endpoints-logs", input, Unknown.Value));

        Assert.Empty(picture.Boxes);
        Assert.Equal($"This picture cannot be drawn: {why}.", picture.NotDrawnBecause);
        Assert.Contains(why.Split('\'')[0].TrimEnd(), SvgPicture.Write(picture), StringComparison.Ordinal);
        Assert.Contains("not_drawn[", MermaidPicture.Write(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_of_many_has_a_line_for_each_of_its_ways() => Assert.Equal(
        [.. Ways(plans.Staging)], [.. ReachPicture.Of(plans.Staging).Links.Select(link => (link.From, link.To)).Order()]);

    /// <summary>The same asked node by node; what is drawn together counts once.</summary>
    private static IEnumerable<(string From, string To)> Ways(Plan plan)
    {
        var graph = ReachabilityGraph.Of(plan);
        var boxes = ReachPicture.Of(plan).Boxes.SelectMany(box => box.Stands, (box, stands) => (box.Id, stands)).ToDictionary(pair => pair.stands, pair => pair.Id, StringComparer.Ordinal);
        var ends = graph.Nodes.Where(node => node.EndsConnections).ToArray();
        var within = ends.SelectMany(from => graph.From([from]).Ends.Where(to => to.Kind != ReachNodeKind.LoadBalancer), (from, to) => (From: boxes[from.Id], To: boxes[to.Id]));
        var fromInternet = graph.From([graph.Internet]).Ends.Select(to => (From: "internet", To: boxes[to.Id]));
        return within.Where(way => way.From != way.To).Concat(fromInternet).Distinct().Order();
    }
}
