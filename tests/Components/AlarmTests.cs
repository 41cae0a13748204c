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
        plan.All(ResourceTypes.Alarm).Where(alarm => !alarm.Name.EndsWith("-rollback", StringComparison.Ordinal)).ShouldHave("alarmActions", new[] { plan.Only(ResourceTypes.Topic).Id! }));
}
