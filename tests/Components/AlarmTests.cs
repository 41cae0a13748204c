using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class AlarmTests(StackPlans plans)
{
    [Fact]
    public void Latency_is_watched_at_the_load_balancer_and_the_target_group_together()
    {
        var alarm = plans.Production.ByName("api-latency");
        var balancer = plans.Production.Only(ResourceTypes.LoadBalancer).Id!;
        var targets = plans.Production.Only(ResourceTypes.TargetGroup).Id!;

        alarm.ShouldHave("dimensions", new
        {
            LoadBalancer = balancer[(balancer.IndexOf("loadbalancer/", StringComparison.Ordinal) + "loadbalancer/".Length)..],
            TargetGroup = targets[targets.IndexOf("targetgroup/", StringComparison.Ordinal)..],
        });
        alarm.ShouldHave("extendedStatistic", "p95");
        alarm.ShouldNotHave("statistic");
        alarm.ShouldHave("threshold", 0.5);
    }

    [Fact]
    public void A_service_is_watched_by_its_name_in_its_cluster() =>
        plans.Production.ByName("worker-cpu").ShouldHave("dimensions", new { ClusterName = "shop-production", ServiceName = "worker" });

    [Fact]
    public void The_database_is_watched_by_its_identifier() =>
        new[] { "database-cpu", "database-storage", "database-connections", "database-memory" }.Select(plans.Production.ByName)
            .ShouldHave("dimensions", new { DBInstanceIdentifier = "shop-production" });

    [Fact]
    public void A_tenth_of_the_storage_left_is_an_alarm() =>
        plans.Production.ByName("database-storage").ShouldHave("threshold", 100L * 1024 * 1024 * 1024 / 10);

    [Fact]
    public void An_expression_returns_its_result_and_none_of_its_parts()
    {
        var queries = plans.Production.ByName("api-5xx").Items("metricQueries")!;

        Assert.Equal(["result"], queries.Where(query => query.Flag("returnData") == true).Select(query => query.Text("id")));
        Assert.Equal(3, queries.Count);
    }

    [Fact]
    public void Every_alarm_looks_at_no_more_than_a_day() => Assert.All(plans.All, plan => Assert.All(plan.All(ResourceTypes.Alarm), alarm =>
    {
        var period = alarm.Number("period") ?? alarm.Items("metricQueries")!.Max(query => query.Number("metric.period"));
        Assert.True(period * alarm.Number("evaluationPeriods") <= 86400);
        Assert.Equal(0, period % 60);
        Assert.True(alarm.Number("datapointsToAlarm") <= alarm.Number("evaluationPeriods"));
    }));

    [Fact]
    public void Alarms_of_one_stack_never_tell_the_topic_of_another() => Assert.All(plans.All, plan =>
        plan.All(ResourceTypes.Alarm).Where(alarm => alarm.Has("alarmActions")).ShouldHave("alarmActions", new[] { plan.Only(ResourceTypes.Topic).Id! }));

    [Fact]
    public void What_customers_feel_is_one_page()
    {
        var page = plans.Production.ByName("customers-affected");

        page.ShouldHave("alarmRule", "ALARM(\"shop-production-edge-5xx\") OR ALARM(\"shop-production-api-latency\") OR ALARM(\"shop-production-api-5xx\")");
        page.ShouldHave("alarmActions", new[] { plans.Production.Only(ResourceTypes.Topic).Id! });
        Assert.All(Members, member => member.ShouldNotHave("alarmActions"));
    }

    [Fact]
    public void Missing_tasks_of_an_API_are_told_unless_customers_feel_it_already()
    {
        var capacity = plans.Production.ByName("api-capacity");

        capacity.ShouldHave("alarmRule", "ALARM(\"shop-production-api-tasks\") OR ALARM(\"shop-production-api-unhealthy\")");
        capacity.ShouldHave("actionsSuppressor", new { alarm = "shop-production-customers-affected", extensionPeriod = 120, waitPeriod = 120 });
        Assert.True(plans.Production.ByName("worker-tasks").Has("alarmActions"));
    }

    [Fact]
    public async Task As_many_APIs_as_a_stack_takes_still_make_one_page()
    {
        var text = plans.Text("staging");
        var api = text.Split("    api:\n")[1].Split("    worker:\n")[0].Replace("[/*]", "[/PATH/*]", StringComparison.Ordinal);
        var apis = string.Concat(Enumerable.Range(1, 53).Select(number => $"    api-{number}:\n{api}"
            .Replace("PATH", $"{number}", StringComparison.Ordinal).Replace("priority: 1000", $"priority: {number}", StringComparison.Ordinal)));
        var plan = await plans.VaryAsync("staging", ("    worker:\n", $"{apis}    worker:\n"), ("monthlyDollars: 250", "monthlyDollars: 5000"));

        Assert.Equal(
            "ALARM(\"shop-staging-customers-affected-1\") OR ALARM(\"shop-staging-customers-affected-2\")", plan.ByName("customers-affected").Text("alarmRule"));
        Assert.All(plan.All(ResourceTypes.CompositeAlarm), composite =>
        {
            Assert.InRange(composite.Text("alarmRule")!.Length, 1, 10240);
            Assert.InRange(composite.Text("alarmRule")!.Split(" OR ").Length, 1, 100);
        });
        Assert.All(plan.All(ResourceTypes.Dashboard), dashboard => Assert.InRange(dashboard.JsonMap("dashboardBody")!.Items("widgets")!.Count, 1, 500));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public void A_worker_that_says_nothing_is_noticed()
    {
        var alarm = plans.Production.ByName("worker-silent");

        alarm.ShouldHave("dimensions", new { LogGroupName = plans.Production.ByName("worker-log").Text("name") });
        alarm.ShouldHave("treatMissingData", "breaching");
        alarm.ShouldHave("period", 300);
        alarm.ShouldHave("evaluationPeriods", 72);
        alarm.ShouldHave("datapointsToAlarm", 72);
    }

    [Fact]
    public void A_failover_is_noticed_where_there_is_another_node()
    {
        plans.Production.ByName("cache-2-failover").ShouldHave("treatMissingData", "notBreaching");
        Assert.DoesNotContain(plans.Staging.Resources, resource => resource.Name.EndsWith("-failover", StringComparison.Ordinal));
    }

    private PlannedResource[] Members => [.. new[] { "edge-5xx", "api-latency", "api-5xx" }.Select(plans.Production.ByName)];
}
