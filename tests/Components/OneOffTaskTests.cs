using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

/// <summary>Tasks that somebody starts, and how people get into running ones.</summary>
[Collection("plans")]
public sealed class OneOffTaskTests(StackPlans plans)
{
    [Fact]
    public void A_migration_shares_image_environment_and_secrets_with_its_service()
    {
        var (api, migrate) = (Container(plans.Production, "api"), Container(plans.Production, "migrate"));

        Assert.Equal(api.Text("image"), migrate.Text("image"));
        Assert.Equal(["/app/migrate"], migrate.Texts("command"));
        Assert.Equal(Names(api, "environment").Where(name => name != "PORT"), Names(migrate, "environment"));
        Assert.Equal(
            [.. Names(api, "secrets").Concat(["DATABASE_OWNER_PASSWORD", "DATABASE_OWNER_USER"]).Order(StringComparer.Ordinal)],
            Names(migrate, "secrets"));
        Assert.False(migrate.Has("healthCheck"));
        Assert.Empty(migrate.Items("portMappings")!);
    }

    [Fact]
    public void A_migration_has_a_family_a_log_and_roles_of_its_own()
    {
        var task = plans.Production.ByName("migrate-definition");

        task.ShouldHave("family", "shop-production-migrate");
        task.ShouldHave("cpu", "1024");
        task.ShouldHave("memory", "2048");
        task.ShouldHave("executionRoleArn", "arn:aws:iam::111122223333:role/shop-production-migrate-execution");
        task.ShouldHave("taskRoleArn", "arn:aws:iam::111122223333:role/shop-production-migrate-task");
        plans.Production.ByName("migrate-log").ShouldHave("name", "/shop/production/migrate");
        Assert.DoesNotContain(plans.Production.All(ResourceTypes.Service), service => service.Name.StartsWith("migrate", StringComparison.Ordinal));
    }

    [Fact]
    public void The_pipeline_knows_how_to_run_the_migration()
    {
        var variables = plans.Staging.All(ResourceTypes.EnvironmentVariable).ToDictionary(variable => variable.Text("variableName")!, variable => variable.Text("value"), StringComparer.Ordinal);

        Assert.Equal("arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-staging-migrate:1", variables["MIGRATION_TASK"]);
        Assert.Equal("subnet-network-private-a,subnet-network-private-b", variables["MIGRATION_SUBNETS"]);
        Assert.Equal("sg-api-sg", variables["MIGRATION_SECURITY_GROUP"]);
        var task = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(
            Assert.IsAssignableFrom<IReadOnlyDictionary<string, object?>>(plans.Staging.Outputs["tasks"])["migrate"]);
        Assert.Equal(variables["MIGRATION_TASK"], task["taskDefinition"]);
        Assert.Equal(variables["MIGRATION_SUBNETS"], task["subnets"]);
        Assert.Equal(variables["MIGRATION_SECURITY_GROUP"], task["securityGroup"]);
    }

    [Fact]
    public async Task A_task_of_any_name_may_have_its_own_size()
    {
        var plan = await StackPlans.PlanAsync(
            "staging", $"{SettingsText.Staging.With("tasks", "{reindex: {service: worker, command: [/app/reindex, --all], cpu: 1024, memoryMib: 4096}}")}");

        plan.ByName("reindex-definition").ShouldHave("cpu", "1024");
        plan.ByName("reindex-definition").ShouldHave("memory", "4096");
        Assert.Equal(["/app/reindex", "--all"], Container(plan, "reindex").Texts("command"));
        Assert.DoesNotContain("DATABASE_OWNER_USER", Names(Container(plan, "reindex"), "secrets"));
        Assert.DoesNotContain(plan.All(ResourceTypes.EnvironmentVariable), variable => variable.Text("variableName")!.StartsWith("MIGRATION_", StringComparison.Ordinal));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_task_waits_with_its_service_for_the_first_image()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("services.api.image", null)}");

        Assert.Equal(["worker-definition"], plan.All(ResourceTypes.TaskDefinition).Select(task => task.Name));
        Assert.DoesNotContain(plan.All(ResourceTypes.EnvironmentVariable), variable => variable.Text("variableName")!.StartsWith("MIGRATION_", StringComparison.Ordinal));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void Nobody_gets_into_a_task_unless_the_stack_says_so()
    {
        foreach (var plan in plans.All)
        {
            plan.All(ResourceTypes.Service).ShouldHave("enableExecuteCommand", false);
            plan.Only(ResourceTypes.Cluster).ShouldNotHave("configuration");
            Assert.DoesNotContain(plan.All(ResourceTypes.RolePolicy), policy => policy.Text("policy")!.Contains("ssmmessages", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_session_is_encrypted_and_kept_and_the_root_stays_read_only()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("cluster.exec", "true")}");

        plan.All(ResourceTypes.Service).ShouldHave("enableExecuteCommand", true);
        plan.Only(ResourceTypes.Cluster).ShouldHave("configuration", new
        {
            executeCommandConfiguration = new
            {
                kmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/key-cluster-exec-encryption-key",
                logConfiguration = new { cloudWatchEncryptionEnabled = true, cloudWatchLogGroupName = "/shop/staging/cluster/exec" },
                logging = "OVERRIDE",
            },
        });
        Assert.Equal(
            ["/tmp", "/managed-agents", "/var/lib/amazon/ssm", "/var/log/amazon/ssm"],
            Container(plan, "api").Items("mountPoints")!.Select(mount => mount.Text("containerPath")!));
        plan.ByName("api-definition").ShouldHave(
            "volumes", new[] { new { name = "scratch" }, new { name = "exec-agent" }, new { name = "exec-state" }, new { name = "exec-log" } });
        Assert.Equal(
            ["OpenSessions", "WriteSessionLog", "ReadSessions"],
            plan.ByName("api-permissions-permissions").JsonMap("policy")!.Items("Statement")!.Select(statement => statement.Text("Sid")!));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Theory]
    [InlineData("logging", "NONE", "ECS-31")]
    [InlineData("kmsKeyId", null, "ECS-30")]
    [InlineData("logConfiguration.cloudWatchEncryptionEnabled", false, "ECS-30")]
    [InlineData("logConfiguration.cloudWatchLogGroupName", "/other", "ECS-31")]
    public async Task A_session_that_leaves_no_trace_breaks_a_promise(string input, object? value, string policy)
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("cluster.exec", "true")}");

        var broken = PolicyCatalog.Check(plan.With("cluster-cluster", $"configuration.executeCommandConfiguration.{input}", value));
        Assert.Equal([policy], broken.Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal));
    }

    private static PlannedMap Container(Plan plan, string task) => Assert.Single(plan.ByName($"{task}-definition").JsonItems("containerDefinitions")!);

    private static IEnumerable<string> Names(PlannedMap container, string list) => container.Items(list)!.Select(item => item.Text("name")!);
}
