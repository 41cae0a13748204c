using Infra.Network;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class NetworkTests(StackPlans plans)
{
    private static readonly string[] ListsOfSubnets = ["networkConfiguration", "routeTableIds", "subnetIds", "subnets"];

    [Fact]
    public async Task A_third_zone_only_adds()
    {
        var before = plans.Staging;
        var after = (await plans.VaryAsync("staging", ("zones: [a, b]", "zones: [a, b, c]"))).Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);

        Assert.All(before.Resources, resource => Assert.Contains(resource.Urn, after.Keys));
        var changed = before.Resources.Where(resource => !Same(resource, after[resource.Urn])).ToArray();
        Assert.Equal(
            ["api-ecs", "cache-subnets", "database-subnets", "delivery-migration-subnets", "edge-alb", "network-s3", "worker-ecs"],
            changed.Select(resource => resource.Name).Order(StringComparer.Ordinal));
        after.Values.Single(resource => resource.Name == "delivery-migration-subnets")
            .ShouldHave("value", "subnet-network-private-a,subnet-network-private-b,subnet-network-private-c");
        Assert.All(changed.Where(resource => resource.Type != ResourceTypes.EnvironmentVariable), resource =>
        {
            var now = after[resource.Urn];
            Assert.Equal([], resource.Inputs.Keys.Where(input => !SameInput(resource, now, input)).Except(ListsOfSubnets));
            Assert.Equal(Lists(resource), Lists(now).Where(id => !id.Contains("-c", StringComparison.Ordinal)));
            Assert.Equal(Lists(resource), Lists(now).Take(2));
        });
        Assert.Equal(
            ["network-isolated-c", "network-private-c", "network-public-c"],
            after.Values.Where(resource => resource.Type == ResourceTypes.Subnet).Select(resource => resource.Name).Except(before.OfType(ResourceTypes.Subnet).Select(resource => resource.Name)));
    }

    [Fact]
    public async Task A_zone_lies_where_its_letter_says_whatever_the_others_are()
    {
        var swapped = await plans.VaryAsync("staging", ("zones: [a, b]", "zones: [c, b]"));

        foreach (var tier in new[] { "public", "private", "isolated" })
        {
            Assert.Equal(plans.Staging.ByName($"network-{tier}-b").Text("cidrBlock"), swapped.ByName($"network-{tier}-b").Text("cidrBlock"));
            Assert.Equal(plans.Production.ByName($"network-{tier}-c").Text("cidrBlock")!.Replace("10.30.", "10.20.", StringComparison.Ordinal), swapped.ByName($"network-{tier}-c").Text("cidrBlock"));
        }
    }

    [Fact]
    public void No_two_subnets_overlap_and_all_lie_in_their_vpc() => Assert.All(plans.All, plan =>
    {
        var ranges = plan.All(ResourceTypes.Subnet).Select(subnet => Range(subnet)).ToArray();
        var vpc = Range(plan.Only(ResourceTypes.Vpc));
        Assert.All(ranges, range => Assert.True(vpc.Contains(range)));
        Assert.All(ranges.SelectMany((one, index) => ranges.Skip(index + 1).Select(other => (one, other))), pair => Assert.False(pair.one.Overlaps(pair.other)));
    });

    [Fact]
    public void One_gateway_serves_every_private_zone_of_staging()
    {
        var gateway = plans.Staging.Only(ResourceTypes.NatGateway);

        gateway.ShouldHave("subnetId", "subnet-network-public-a");
        Assert.Equal(2, PrivateRoutes(plans.Staging).Count);
        PrivateRoutes(plans.Staging).ShouldHave("natGatewayId", gateway.Id!);
    }

    [Fact]
    public void Each_zone_of_production_has_its_own_gateway()
    {
        Assert.Equal(["network-nat-a", "network-nat-b", "network-nat-c"], plans.Production.All(ResourceTypes.NatGateway).Select(gateway => gateway.Name));
        foreach (var zone in "abc")
        {
            plans.Production.ByName($"network-nat-{zone}").ShouldHave("subnetId", $"subnet-network-public-{zone}");
            plans.Production.ByName($"network-private-{zone}-to-internet").ShouldHave("natGatewayId", $"nat-network-nat-{zone}");
        }
    }

    [Fact]
    public async Task Giving_each_zone_its_own_gateway_later_moves_nothing()
    {
        var after = (await plans.VaryAsync("staging", ("nat: single", "nat: perZone"))).Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);

        Assert.Equal(["network-private-b-to-internet"], plans.Staging.Resources.Where(resource => !Same(resource, after[resource.Urn])).Select(resource => resource.Name));
    }

    [Fact]
    public async Task Without_services_a_stack_may_do_without_a_way_out()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices($"{SettingsText.Staging.With("shutdown", null)}", "{}").With("nat: single", "nat: none").With("    rotation:\n      function: shop-staging-database-rotation\n", ""));

        Assert.Empty(plan.OfType(ResourceTypes.NatGateway));
        Assert.Empty(PrivateRoutes(plan));
        Assert.Empty(plan.OfType(ResourceTypes.Service));
        Assert.Equal(6, plan.All(ResourceTypes.Subnet).Count);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void The_tasks_of_production_reach_the_registry_the_logs_and_the_secrets_within_the_vpc()
    {
        var endpoints = plans.Production.All(ResourceTypes.VpcEndpoint).Where(endpoint => endpoint.Text("vpcEndpointType") == "Interface").ToList();

        Assert.Equal(
            ["ecr.api", "ecr.dkr", "logs", "secretsmanager"],
            endpoints.Select(endpoint => endpoint.Text("serviceName")!.Replace("com.amazonaws.eu-west-1.", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        endpoints.ShouldHave("privateDnsEnabled", true);
        endpoints.ShouldHave("subnetIds", new object[] { "subnet-network-private-a", "subnet-network-private-b", "subnet-network-private-c" });
        endpoints.ShouldHave("securityGroupIds", new object[] { "sg-network-endpoints-sg" });
        Assert.All(endpoints, endpoint => Assert.Contains("\"aws:PrincipalAccount\":[\"111122223333\"]", endpoint.Text("policy"), StringComparison.Ordinal));
    }

    [Fact]
    public void Only_tasks_and_the_rotation_of_the_password_reach_the_endpoints() => Assert.Equal(
        plans.Production.All(ResourceTypes.Service).Select(service => $"sg-{service.Text("name")}-sg").Append("sg-database-rotation-sg"),
        plans.Production.All(ResourceTypes.IngressRule)
            .Where(rule => rule.Text("securityGroupId") == "sg-network-endpoints-sg")
            .Select(rule => rule.Text("referencedSecurityGroupId")));

    [Fact]
    public async Task With_endpoints_for_what_a_task_starts_with_a_stack_does_without_a_gateway()
    {
        var plan = await plans.VaryAsync("staging", ("      backlog:\n        perTask: 100\n", ""), ("nat: single", "nat: none"), ("    rotation:\n      function: shop-staging-database-rotation\n", ""), ("flowLogs: rejected", "flowLogs: rejected\n    interfaceEndpoints: [secrets, ecr, logs]"));

        Assert.Empty(plan.OfType(ResourceTypes.NatGateway));
        Assert.Empty(PrivateRoutes(plan));
        Assert.Equal(5, plan.All(ResourceTypes.VpcEndpoint).Count);
        Assert.Empty(PolicyCatalog.Check(plan));
        Assert.Equal(
            ["NET-06", "NET-06"],
            PolicyCatalog.Check(plan.With("network-endpoints-secretsmanager", "privateDnsEnabled", value: false)).Select(violation => violation.Policy.Id));
    }

    [Fact]
    public void The_isolated_tier_has_a_table_of_its_own_and_no_route() => Assert.All(plans.All, plan =>
    {
        var table = plan.ByName("network-isolated-routes");
        Assert.DoesNotContain(plan.All(ResourceTypes.Route), route => route.Text("routeTableId") == table.Id);
        Assert.Contains(plan.All(ResourceTypes.RouteTableAssociation), association => association.Text("routeTableId") == table.Id);
    });

    [Fact]
    public void The_flow_log_of_production_records_everything_and_that_of_staging_what_was_refused()
    {
        plans.Production.Only(ResourceTypes.FlowLog).ShouldHave("trafficType", "ALL");
        plans.Staging.Only(ResourceTypes.FlowLog).ShouldHave("trafficType", "REJECT");
    }

    [Fact]
    public void The_flow_log_has_every_permission_that_AWS_asks_of_its_role_but_to_make_a_group() => Assert.All(plans.All, plan =>
        Assert.Equal(
            ["logs:CreateLogStream", "logs:DescribeLogGroups", "logs:DescribeLogStreams", "logs:PutLogEvents"],
            plan.ByName("network-flow-log-writer-permissions").JsonMap("policy")!.Items("Statement")!.SelectMany(statement => statement.Texts("Action")!).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_permission_stands_at_both_ends() => Assert.All(plans.All, plan =>
        Assert.Equal(
            plan.All(ResourceTypes.IngressRule).Where(rule => rule.Has("referencedSecurityGroupId")).Select(rule => (From: rule.Text("referencedSecurityGroupId"), To: rule.Text("securityGroupId"), Port: rule.Number("toPort"))).Order(),
            plan.All(ResourceTypes.EgressRule).Where(rule => rule.Has("referencedSecurityGroupId")).Select(rule => (From: rule.Text("securityGroupId"), To: rule.Text("referencedSecurityGroupId"), Port: rule.Number("toPort"))).Order()));

    [Theory]
    [InlineData("10.20.0.0/16", true)]
    [InlineData("172.31.0.0/20", true)]
    [InlineData("192.168.0.0/16", true)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("172.0.0.0/8", false)]
    [InlineData("8.8.8.8/32", false)]
    public void A_range_is_private_only_as_a_whole(string text, bool isPrivate)
    {
        Assert.True(CidrBlock.TryParse(text, out var block));
        Assert.Equal(isPrivate, block.IsPrivate);
        Assert.Equal(text, block.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0/8")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.1/8")]
    [InlineData("10.0.0.256/32")]
    [InlineData("10.0.0.01/32")]
    [InlineData("10.0.0.0/08")]
    [InlineData("10.0.0.-1/32")]
    public void A_malformed_range_is_none(string text) => Assert.False(CidrBlock.TryParse(text, out _));

    [Fact]
    public void A_range_has_only_the_parts_it_has()
    {
        Assert.True(CidrBlock.TryParse("10.0.0.0/30", out var block));
        Assert.Equal("10.0.0.3/32", block.Part(32, 3).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Part(32, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Part(29, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Part(33, 0));
    }

    [Fact]
    public void A_range_lies_in_one_of_each_shorter_prefix()
    {
        Assert.True(CidrBlock.TryParse("10.255.7.0/29", out var block));

        Assert.Equal("10.255.7.0/29", block.Around(29).ToString());
        Assert.Equal("10.254.0.0/15", block.Around(15).ToString());
        Assert.Equal("0.0.0.0/0", block.Around(0).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Around(30));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.Around(-1));
    }

    private static CidrBlock Range(PlannedResource resource)
    {
        Assert.True(CidrBlock.TryParse(resource.Text("cidrBlock")!, out var range));
        return range;
    }

    private static IReadOnlyList<PlannedResource> PrivateRoutes(Plan plan) => [.. plan.OfType(ResourceTypes.Route).Where(route => route.Name.Contains("private", StringComparison.Ordinal))];

    private static IEnumerable<string> Lists(PlannedResource resource) =>
        resource.Texts("networkConfiguration.subnets") ?? resource.Texts("subnetIds") ?? resource.Texts("subnets") ?? resource.Texts("routeTableIds") ?? [];

    private static bool Same(PlannedResource one, PlannedResource other) => one.Inputs.Count == other.Inputs.Count && one.Inputs.Keys.All(input => SameInput(one, other, input));

    private static bool SameInput(PlannedResource one, PlannedResource other, string input) =>
        JsonOf(one.Inputs[input]) == JsonOf(other.Inputs.GetValueOrDefault(input));

    private static string JsonOf(object? value) => value is Secret ? "secret" : System.Text.Json.JsonSerializer.Serialize(value);
}
