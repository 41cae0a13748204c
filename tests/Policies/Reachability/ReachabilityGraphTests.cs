using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Network.Reachability;
using Tests.Fixtures;
using static Tests.Policies.Mutations.NetworkTwins;

namespace Tests.Policies.Reachability;

[Collection("plans")]
public sealed class ReachabilityGraphTests(StackPlans plans)
{
    [Fact]
    public void The_internet_reaches_the_load_balancer_and_nothing_else() => Assert.All(plans.All, plan =>
    {
        var graph = ReachabilityGraph.Of(plan);

        Assert.Equal(["edge-alb (LoadBalancer)"], Ends(graph.From([graph.Internet])));
    });

    [Fact]
    public void The_load_balancer_reaches_whatever_wears_the_group_of_a_service_that_answers_requests() =>
        Assert.Equal(["api-ecs (Service)", "tasks (Outsider)"], Reached(plans.Production, "edge-alb"));

    [Fact]
    public void A_service_reaches_what_its_settings_say() =>
        Assert.Equal(
            [
                "api-ecs (Service)", "cache-group (Cache)", "database-instance (Database)", "edge-alb (LoadBalancer)", "network-endpoints-ecr-api (Endpoint)",
                "network-endpoints-ecr-dkr (Endpoint)", "network-endpoints-logs (Endpoint)", "network-endpoints-secretsmanager (Endpoint)", "tasks (Outsider)",
            ],
            Reached(plans.Production, "worker-ecs"));

    [Fact]
    public void The_data_reaches_nobody() => Assert.All(["database-instance", "cache-group"], name => Assert.Empty(Reached(plans.Production, name)));

    [Fact]
    public void Whoever_is_given_a_group_by_an_output_calls_as_its_member()
    {
        var graph = ReachabilityGraph.Of(plans.Staging);
        var rotation = graph.Nodes.Single(node => node.Id == "databaseRotationParameters");

        Assert.Null(rotation.Resource);
        Assert.Equal("databaseRotationParameters (Outsider)", $"{rotation}");
        Assert.Equal(["database-instance (Database)", "edge-alb (LoadBalancer)"], Ends(graph.From([rotation])));
        Assert.Equal("databaseRotationParameters (Outsider) -> database-rotation-sg (GroupMembers): an output of the stack", $"{graph.EdgesFrom(rotation).First()}");
    }

    [Fact]
    public void A_way_says_each_step_with_its_reason()
    {
        var graph = ReachabilityGraph.Of(plans.Production);
        var balancer = Node(graph, plans.Production, "edge-alb");

        Assert.Equal(
            [
                "internet (Internet) -> edge-sg (GroupPublicEntrance): edge-http, tcp 80",
                "edge-sg (GroupPublicEntrance) -> edge-alb (LoadBalancer): network-public-to-internet",
            ],
            graph.From([graph.Internet]).WayTo(balancer).Select(step => $"{step}"));
        Assert.Equal(
            [
                "edge-alb (LoadBalancer) -> edge-sg (GroupMembers): edge-alb",
                "edge-sg (GroupMembers) -> api-sg (GroupEntrance): api-from-edge-in, tcp 8080",
                "api-sg (GroupEntrance) -> api-ecs (Service): api-ecs",
            ],
            graph.From([balancer]).WayTo(Node(graph, plans.Production, "api-ecs")).Select(step => $"{step}"));
    }

    [Fact]
    public void There_is_no_way_to_what_is_not_reached_nor_to_where_it_starts()
    {
        var graph = ReachabilityGraph.Of(plans.Production);
        var reached = graph.From([graph.Internet]);

        Assert.Empty(reached.WayTo(Node(graph, plans.Production, "database-instance")));
        Assert.Empty(reached.WayTo(graph.Internet));
        Assert.False(reached.Contains(graph.Internet));
    }

    [Theory]
    [InlineData("cidrIpv4", "10.0.0.0/8")]
    [InlineData("cidrIpv6", "::/0")]
    [InlineData("prefixListId", "pl-1")]
    public void Only_what_may_call_addresses_calls_by_its_own(string input, string addresses)
    {
        var plan = Stray("sg-database-sg")(plans.Production).With("stray", "cidrIpv4", "10.30.64.0/18")
            .With("worker-to-internet", "cidrIpv4", null).With("worker-to-internet", "referencedSecurityGroupId", "sg-api-sg").Without("worker-to-database-in");

        Assert.DoesNotContain("database-instance (Database)", Reached(plan, "worker-ecs"));
        Assert.Contains("database-instance (Database)", Reached(plan.With("worker-to-internet", input, addresses), "worker-ecs"));
        Assert.Contains("database-instance (Database)", Reached(plan.With("worker-ecs", "networkConfiguration.securityGroups", new[] { "sg-other" }), "worker-ecs"));
    }

    [Fact]
    public void A_task_with_a_public_address_is_reached_where_its_group_is_open()
    {
        var plan = Opening("sg-worker-sg")(plans.Production).With("worker-ecs", "networkConfiguration.subnets", PublicSubnets);

        Assert.DoesNotContain("worker-ecs (Service)", FromInternet(plan));
        Assert.Contains("worker-ecs (Service)", FromInternet(plan.With("worker-ecs", "networkConfiguration.assignPublicIp", true)));
    }

    [Fact]
    public void An_internal_load_balancer_and_a_subnet_without_gateway_keep_the_internet_out()
    {
        Assert.Empty(FromInternet(plans.Production.With("edge-alb", "internal", true)));
        Assert.Empty(FromInternet(plans.Production.With("edge-alb", "subnets", PrivateSubnets)));
        Assert.Empty(FromInternet(plans.Production.With("network-public-to-internet", "gatewayId", "local")));
    }

    [Fact]
    public void Endpoints_have_no_public_address() =>
        Assert.DoesNotContain(FromInternet(Opening("sg-network-endpoints-sg")(plans.Production).With("network-endpoints-logs", "subnetIds", PublicSubnets)), end => end.EndsWith("(Endpoint)", StringComparison.Ordinal));

    [Fact]
    public void A_replica_lies_where_its_source_lies()
    {
        var plan = Again("database-instance", "replica")(plans.Production).With("replica", "dbSubnetGroupName", null).With("replica", "replicateSourceDb", "shop-production");

        var held = PolicyCatalog.All.Single(policy => policy.Id == "NET-21");

        Assert.Empty(PolicyReport.Of(plan, [held]).Violations);
        Assert.Contains("replica", held.Select(plan).Select(data => data.Name));
        Assert.DoesNotContain("replica", held.Select(plan.With("replica", "replicateSourceDb", "other")).Select(data => data.Name));
    }

    [Fact]
    public void A_restored_copy_lies_and_listens_as_its_test_says()
    {
        var graph = ReachabilityGraph.Of(plans.Production);
        var copy = Node(graph, plans.Production, "backups-restore-selection");

        Assert.Equal(ReachNodeKind.Database, copy.Kind);
        Assert.Equal(["backups-restore-sg"], graph.EdgesFrom(copy).Select(edge => edge.To.Name));
        Assert.Equal(["network-isolated-a", "network-isolated-b", "network-isolated-c"], graph.SubnetsOf(copy).Select(subnet => subnet.Name));
        Assert.Empty(graph.SubnetsOf(graph.Internet));
    }

    [Fact]
    public void The_public_subnets_are_those_with_a_gateway() =>
        Assert.Equal(["network-public-a", "network-public-b", "network-public-c"], ReachabilityGraph.Of(plans.Production).PublicSubnets.Select(subnet => subnet.Name));

    [Fact]
    public void What_does_not_run_has_no_node() =>
        Assert.Null(ReachabilityGraph.Of(plans.Production).NodeOf(plans.Production.ByName("network-vpc")));

    [Fact]
    public void The_graph_is_made_once_for_a_plan_and_again_for_another()
    {
        Assert.Same(ReachabilityGraph.Of(plans.Production), ReachabilityGraph.Of(plans.Production));
        Assert.NotSame(ReachabilityGraph.Of(plans.Production), ReachabilityGraph.Of(plans.Production with { Stack = "other" }));
    }

    [Fact]
    public void A_group_that_nobody_knows_yet_leaves_the_graph_undecided()
    {
        var plan = plans.Production.With("edge-sg", group => group with { IdIsUnknown = true });

        Assert.Throws<UnknownInputException>(() => ReachabilityGraph.Of(plan.With("edge-alb", "securityGroups", new[] { "sg-not-yet" })));
    }

    [Fact]
    public async Task Twice_the_workers_add_twice_the_edges()
    {
        var worker = plans.Text("production").Split("    worker:\n")[1].Split("  infra:tasks:")[0];
        var sizes = new List<int>();
        foreach (var count in new[] { 0, 20, 40 })
        {
            var workers = string.Concat(Enumerable.Range(1, count).Select(number => $"    worker-{number}:\n{worker}"));
            sizes.Add(ReachabilityGraph.Of(await plans.VaryAsync("production", ("    worker:\n", $"{workers}    worker:\n"))).Edges.Count);
        }

        Assert.Equal(sizes[1] - sizes[0], sizes[2] - sizes[1]);
    }

    private static IEnumerable<string> Reached(Plan plan, string name)
    {
        var graph = ReachabilityGraph.Of(plan);
        return Ends(graph.From([Node(graph, plan, name)]));
    }

    private static IEnumerable<string> FromInternet(Plan plan)
    {
        var graph = ReachabilityGraph.Of(plan);
        return Ends(graph.From([graph.Internet]));
    }

    private static IEnumerable<string> Ends(Reached reached) => reached.Ends.Select(node => $"{node}").Order(StringComparer.Ordinal);

    private static ReachNode Node(ReachabilityGraph graph, Plan plan, string name) => graph.NodeOf(plan.ByName(name))!;
}
