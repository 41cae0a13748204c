using Infra.Compute;
using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class ServiceTests(StackPlans plans)
{
    [Fact]
    public async Task Ten_services_are_ten_entries_in_the_stack_file()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(
            plans.Text("staging"), string.Concat(Enumerable.Range(1, 10).Select(number => StackText.WorkerNamed($"job-{number}")))));

        Assert.Equal(10, plan.All(ResourceTypes.Service).Count);
        Assert.Equal(10, plan.All(ResourceTypes.TaskDefinition).Select(task => task.Text("family")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(10, plan.All(ResourceTypes.TaskDefinition).Select(task => task.Text("executionRoleArn")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(10, plan.All(ResourceTypes.Alarm).Count(alarm => alarm.Name.EndsWith("-tasks", StringComparison.Ordinal)));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_service_that_uses_nothing_has_no_path_and_no_secret()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed("idle")));

        Assert.Equal(["idle-to-internet"], Rules(plan, ResourceTypes.EgressRule, "idle-"));
        Assert.Equal([], Rules(plan, ResourceTypes.IngressRule, "idle-"));
        Assert.Equal(["WriteLog"], plan.ByName("idle-execution-permissions").JsonMap("policy")!.Items("Statement")!.Select(statement => statement.Text("Sid")));
        Assert.DoesNotContain("CACHE_", plan.ByName("idle-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        Assert.DoesNotContain("DATABASE_", plan.ByName("idle-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task The_bytes_of_a_container_are_stable()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed("idle")));

        Assert.Equal(
            """
            [{"name":"idle","image":"ghcr.io/acme/shop-worker@sha256:d1e3df105a7ca0b86c2bf52eae8dd280fd2ac5f1fa232f2dc5061547679d267a","essential":true,"user":"1000:1000","readonlyRootFilesystem":true,"linuxParameters":{"initProcessEnabled":true,"capabilities":{"drop":["ALL"]}},"stopTimeout":120,"healthCheck":{"command":["CMD","/app/heartbeat"],"interval":15,"timeout":5,"retries":3,"startPeriod":60},"portMappings":[],"mountPoints":[{"sourceVolume":"scratch","containerPath":"/tmp","readOnly":false}],"environment":[],"secrets":[],"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/shop/staging/idle","awslogs-region":"eu-west-1","awslogs-stream-prefix":"idle"}}}]
            """,
            plan.ByName("idle-definition").Text("containerDefinitions"));
    }

    [Fact]
    public async Task A_service_gets_the_secrets_of_what_it_uses_and_no_others()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(plans.Text("staging"), StackText.WorkerNamed("queue").With("uses: []", "uses: [cache]")));

        var secrets = Container(plan, "queue").Items("secrets")!;
        Assert.Equal(["CACHE_TOKEN"], secrets.Select(secret => secret.Text("name")));
        Assert.All(secrets, secret => Assert.StartsWith("arn:aws:secretsmanager:eu-west-1:", secret.Text("valueFrom"), StringComparison.Ordinal));
        Assert.Equal(["queue-to-cache-out", "queue-to-internet"], Rules(plan, ResourceTypes.EgressRule, "queue-"));
        Assert.DoesNotContain("DATABASE_", plan.ByName("queue-definition").Text("containerDefinitions"), StringComparison.Ordinal);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void Environment_variables_are_ordered_and_the_port_is_one_of_them() =>
        Assert.Equal(
            ["CACHE_HOST", "CACHE_PORT", "CACHE_SECRET_VERSION", "DATABASE_SECRET_VERSION", "LOG_LEVEL", "PORT"],
            Container(plans.Staging, "api").Items("environment")!.Select(variable => variable.Text("name")));

    [Fact]
    public void A_tag_is_looked_up_and_a_digest_stands_for_itself()
    {
        Assert.Matches("^ghcr.io/acme/shop-api@sha256:[0-9a-f]{64}$", Container(plans.Staging, "api").Text("image"));
        Assert.Contains($"image: {Container(plans.Production, "api").Text("image")}", plans.Text("production"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_worker_has_no_port_no_target_group_and_a_heartbeat()
    {
        Assert.Empty(Container(plans.Production, "worker").List("portMappings")!);
        Assert.Equal(["CMD", "/app/heartbeat"], Container(plans.Production, "worker").Texts("healthCheck.command"));
        plans.Production.ByName("worker-ecs").ShouldNotHave("loadBalancers");
        Assert.DoesNotContain(plans.Production.All(ResourceTypes.IngressRule), rule => rule.Text("securityGroupId") == "sg-worker-sg");
        Assert.Equal("api-targets", plans.Production.Only(ResourceTypes.TargetGroup).Name);
    }

    [Fact]
    public void A_service_behind_the_load_balancer_waits_for_its_rule()
    {
        Assert.Equal(["api-rule"], plans.Production.ByName("api-ecs").DependsOn);
        plans.Production.Only(ResourceTypes.ListenerRule).ShouldHave("priority", 1000);
    }

    [Fact]
    public void Scaling_stays_between_the_limits_of_the_stack()
    {
        var target = plans.Production.ByName("api-scaling-target");

        target.ShouldHave("minCapacity", 3);
        target.ShouldHave("maxCapacity", 12);
        target.ShouldHave("resourceId", "service/shop-production/api");
        plans.Production.ByName("api-ecs").ShouldHave("desiredCount", 3);
        Assert.Equal(["desiredCount"], plans.Production.ByName("api-ecs").IgnoreChanges);
    }

    [Theory]
    [InlineData("disabled")]
    [InlineData("enabled")]
    [InlineData("enhanced")]
    public async Task Missing_tasks_are_noticed_whatever_Container_Insights_are(string insights)
    {
        var plan = await StackPlans.PlanAsync(
            "staging", $"{SettingsText.Staging.With("services.worker.backlog", null).With("cluster.containerInsights", insights)}");

        plan.Only(ResourceTypes.Cluster).ShouldHave("settings", new[] { new { name = "containerInsights", value = insights } });
        if (insights == "disabled")
        {
            plan.ByName("api-tasks").ShouldHave("statistic", "SampleCount");
            plan.ByName("api-tasks").ShouldHave("threshold", 1);
            plan.ByName("api-tasks").ShouldHave("comparisonOperator", "LessThanThreshold");
        }
        else
        {
            plan.ByName("api-tasks").ShouldNotHave("statistic");
        }

        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Theory]
    [InlineData("ghcr.io/acme/shop-api:1.4.2", "ghcr.io/acme/shop-api", "1.4.2", null)]
    [InlineData("registry.example.com:5000/shop:1", "registry.example.com:5000/shop", "1", null)]
    public void An_image_is_a_registry_a_repository_and_a_tag(string text, string repository, string tag, string? digest)
    {
        Assert.True(ImageReference.TryParse(text, out var image));
        Assert.Equal((repository, tag, digest, text), (image!.Repository, image.Tag, image.Digest, image.ToString()));
    }

    [Theory]
    [InlineData("shop-api:1.4.2")]
    [InlineData("ghcr.io/acme/shop-api")]
    [InlineData("ghcr.io/acme/shop-api:latest")]
    [InlineData("ghcr.io/acme/shop-api@sha256:abc")]
    [InlineData("")]
    public void An_image_that_can_move_or_cannot_be_found_is_none(string text) => Assert.False(ImageReference.TryParse(text, out _));

    private static PlannedMap Container(Plan plan, string service) => Assert.Single(plan.ByName($"{service}-definition").JsonItems("containerDefinitions")!);

    private static IEnumerable<string> Rules(Plan plan, string type, string service) =>
        plan.All(type).Select(rule => rule.Name).Where(name => name.StartsWith(service, StringComparison.Ordinal));
}
