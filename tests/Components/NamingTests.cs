using Infra.Naming;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class NamingTests(StackPlans plans)
{
    private static readonly (string Type, string Input, int Longest)[] Limits =
    [
        (ResourceTypes.Database, "identifier", 63),
        (ResourceTypes.Cache, "replicationGroupId", 40),
        (ResourceTypes.LoadBalancer, "name", 32),
        (ResourceTypes.Role, "name", 64),
        (ResourceTypes.Bucket, "bucket", 63),
        (ResourceTypes.Alarm, "name", 255),
        (ResourceTypes.LogGroup, "name", 512),
        (ResourceTypes.TaskDefinition, "family", 255),
        (ResourceTypes.Cluster, "name", 255),
        (ResourceTypes.Topic, "name", 256),
        (ResourceTypes.EncryptionKeyAlias, "name", 256),
        (ResourceTypes.Service, "name", 255),
        (ResourceTypes.ImageRepository, "name", 256),
        (ResourceTypes.WebAcl, "name", 128),
        (ResourceTypes.OriginAccess, "name", 64),
        (ResourceTypes.ResponseHeaders, "name", 128),
    ];

    [Fact]
    public async Task The_longest_names_that_a_stack_may_have_fit_everywhere()
    {
        const string product = "a-product-of-16c", stack = "stack-of-12c", worker = "a-worker-of-16-c", api = "an-api-of-16-chr";
        Assert.Equal((StandardNames.LongestProduct, StandardNames.LongestStack, StandardNames.LongestService), (product.Length, stack.Length, worker.Length));
        Assert.Equal(StandardNames.LongestService, api.Length);
        var text = plans.Text("production").With("infra:product: shop", $"infra:product: {product}").With("    worker:\n", $"    {worker}:\n").With("    api:\n", $"    {api}:\n")
            .With("service: api", $"service: {api}").With("calls: [api]", $"calls: [{api}]")
            .With("    web:\n", "    a-site-of-16-chr:\n");

        var plan = await StackPlans.PlanAsync(stack, text);

        Assert.All(Limits, limit => Assert.All(plan.All(limit.Type), resource => Assert.InRange(resource.Text(limit.Input)!.Length, 1, limit.Longest)));
        Assert.InRange(plan.Only(ResourceTypes.TargetGroup).Name.Length + 8, 1, 32);
        Assert.InRange(plan.Only(ResourceTypes.Cache).Text("finalSnapshotIdentifier")!.Length, 1, 255);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task Two_stacks_never_share_a_name_that_an_account_has_once()
    {
        var neighbour = await StackPlans.PlanAsync("stage", plans.Text("staging"));
        var stacks = plans.All.Append(neighbour).Select(Names).ToArray();

        Assert.All(stacks, names => Assert.True(names.Count > 30));
        Assert.All(stacks.SelectMany((one, index) => stacks.Skip(index + 1).Select(other => one.Intersect(other))), Assert.Empty);
    }

    [Fact]
    public void Everything_that_takes_tags_says_whose_it_is() => Assert.All(plans.All, plan =>
    {
        var tagged = plan.Resources.Where(resource => resource.Has("tags")).ToArray();
        Assert.True(tagged.Length > 60);
        tagged.ShouldHave("tags.product", "shop");
        tagged.ShouldHave("tags.stack", plan.Stack);
        tagged.ShouldHave("tags.owner", "platform@example.com");
        tagged.ShouldHave("tags.managed-by", "pulumi");
    });

    [Fact]
    public void No_two_resources_of_a_type_share_a_name() => Assert.All(plans.All, plan =>
        Assert.Equal(plan.Resources.Count, plan.Resources.Select(resource => (resource.Type, resource.Name)).Distinct().Count()));

    [Theory]
    [InlineData("flow-log")]
    [InlineData("slow-log")]
    [InlineData("cache-token")]
    [InlineData("logs-encryption")]
    public async Task A_service_shares_no_name_with_a_part_of_the_platform(string name) =>
        Assert.Empty(PolicyCatalog.Check(await StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed(name)))));

    [Theory]
    [InlineData("backups-restore")]
    [InlineData("cache")]
    [InlineData("cache-2")]
    [InlineData("database")]
    [InlineData("cache-slow")]
    [InlineData("database-upgrade")]
    [InlineData("edge")]
    public async Task A_service_may_not_take_a_name_that_would_make_two_resources_one(string name) =>
        Assert.Equal(
            $"Pulumi.staging.yaml: services.{name} is a name that the platform needs for itself; it must be another than backups-restore, cache, cache-1, cache-2, cache-engine, cache-slow, database, database-app, database-owner, database-read, database-upgrade or edge",
            (await Assert.ThrowsAsync<SettingsException>(() =>
                StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed(name))))).Message);

    /// <summary>A service is named within its cluster, everything else here within its account.</summary>
    private static HashSet<(string Type, string Name)> Names(Plan plan) =>
        [.. Limits.Where(limit => limit.Type != ResourceTypes.Service).SelectMany(limit => plan.All(limit.Type).Select(resource => (limit.Type, resource.Text(limit.Input)!)))];
}
