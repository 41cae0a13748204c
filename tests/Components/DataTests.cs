using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class DataTests(StackPlans plans)
{
    [Fact]
    public void The_database_of_production_survives_the_loss_of_a_zone() => plans.Production.Only(ResourceTypes.Database).ShouldHave("multiAz", true);

    [Fact]
    public void The_database_of_staging_is_cheap_and_as_closed_as_that_of_production()
    {
        var (staging, production) = (plans.Staging.Only(ResourceTypes.Database), plans.Production.Only(ResourceTypes.Database));

        staging.ShouldHave("multiAz", false);
        staging.ShouldHave("instanceClass", "db.t4g.small");
        Assert.False(staging.Protect);
        Assert.True(production.Protect);
        Assert.All(
            ["storageEncrypted", "publiclyAccessible", "manageMasterUserPassword", "skipFinalSnapshot", "enabledCloudwatchLogsExports", "engineVersion", "storageType", "monitoringInterval"],
            input => staging.ShouldHave(input, production.Inputs[input]!));
    }

    [Fact]
    public void No_password_of_the_database_is_in_any_plan() => Assert.All(plans.All, plan =>
    {
        plan.Only(ResourceTypes.Database).ShouldNotHave("password");
        plan.Only(ResourceTypes.Database).ShouldNotHave("passwordWo");
    });

    [Fact]
    public void Last_snapshots_of_two_stacks_have_different_names() =>
        Assert.NotEqual(
            plans.Staging.Only(ResourceTypes.Database).Text("finalSnapshotIdentifier"),
            plans.Production.Only(ResourceTypes.Database).Text("finalSnapshotIdentifier"));

    [Fact]
    public void The_database_waits_for_what_writes_its_logs() =>
        Assert.Equal(["database-monitoring-policy", "database-postgresql-log", "database-upgrade-log"], plans.Production.Only(ResourceTypes.Database).DependsOn);

    [Fact]
    public async Task Advanced_insights_look_fifteen_months_back()
    {
        var database = (await plans.VaryAsync("staging", ("insights: standard", "insights: advanced"))).Only(ResourceTypes.Database);

        database.ShouldHave("databaseInsightsMode", "advanced");
        database.ShouldHave("performanceInsightsRetentionPeriod", 465);
        plans.Staging.Only(ResourceTypes.Database).ShouldHave("databaseInsightsMode", "standard");
        plans.Staging.Only(ResourceTypes.Database).ShouldHave("performanceInsightsRetentionPeriod", 7);
    }

    [Fact]
    public void A_queue_loses_nothing()
    {
        plans.Staging.Only(ResourceTypes.CacheParameters).ShouldHave("parameters", new[] { new { name = "maxmemory-policy", value = "noeviction" } });
        plans.Staging.ByName("cache-1-evictions").ShouldHave("threshold", 0);
    }

    [Fact]
    public async Task A_cache_makes_room()
    {
        var plan = await plans.VaryAsync("staging", ("usage: queue", "usage: cache"));

        plan.Only(ResourceTypes.CacheParameters).ShouldHave("parameters", new[] { new { name = "maxmemory-policy", value = "allkeys-lru" } });
        plan.ByName("cache-1-evictions").ShouldHave("threshold", 1000);
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task Redis_can_take_the_place_of_Valkey()
    {
        var plan = await plans.VaryAsync("staging", ("engine: valkey", "engine: redis"), ("engineVersion: \"8.0\"", "engineVersion: \"7.1\""));

        plan.Only(ResourceTypes.Cache).ShouldHave("engine", "redis");
        plan.Only(ResourceTypes.Cache).ShouldHave("engineVersion", "7.1");
        plan.Only(ResourceTypes.CacheParameters).ShouldHave("family", "redis7");
        plans.Staging.Only(ResourceTypes.CacheParameters).ShouldHave("family", "valkey8");
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_highly_available_cache_has_two_nodes_that_are_watched_each()
    {
        var cache = plans.Production.Only(ResourceTypes.Cache);

        cache.ShouldHave("numCacheClusters", 2);
        cache.ShouldHave("automaticFailoverEnabled", true);
        cache.ShouldHave("multiAzEnabled", true);
        plans.Production.ByName("cache-1-memory").ShouldHave("dimensions", new { CacheClusterId = "shop-production-cache-001" });
        plans.Production.ByName("cache-2-memory").ShouldHave("dimensions", new { CacheClusterId = "shop-production-cache-002" });
    }

    [Fact]
    public void A_single_node_does_not_pretend_to_fail_over()
    {
        var cache = plans.Staging.Only(ResourceTypes.Cache);

        cache.ShouldHave("numCacheClusters", 1);
        cache.ShouldHave("automaticFailoverEnabled", false);
        cache.ShouldHave("multiAzEnabled", false);
        Assert.DoesNotContain(plans.Staging.All(ResourceTypes.Alarm), alarm => alarm.Name.StartsWith("cache-2", StringComparison.Ordinal));
    }

    [Fact]
    public void The_token_is_known_to_the_engine_as_a_secret_wherever_it_goes()
    {
        Assert.All(plans.All, plan =>
        {
            plan.Only(ResourceTypes.Cache).ShouldHave("authToken", Secret.Value);
            plan.ByName("cache-secret-version").ShouldHave("secretString", Secret.Value);
            Assert.DoesNotContain("generated-cache-token", PlanJson.Write(plan), StringComparison.Ordinal);
        });
    }
}
