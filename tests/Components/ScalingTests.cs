using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class ScalingTests(StackPlans plans)
{
    [Fact]
    public void The_fewest_tasks_run_on_demand_and_a_share_of_the_others_on_Spot()
    {
        plans.Production.ByName("worker-ecs").ShouldHave("capacityProviderStrategies", new object[]
        {
            new Dictionary<string, object> { ["base"] = 2, ["capacityProvider"] = "FARGATE", ["weight"] = 50 },
            new { capacityProvider = "FARGATE_SPOT", weight = 50 },
        });
        plans.Staging.ByName("worker-ecs").ShouldHave("capacityProviderStrategies", new[] { new { capacityProvider = "FARGATE_SPOT", weight = 100 } });
        plans.Production.ByName("api-ecs").ShouldHave("capacityProviderStrategies", new[]
        {
            new Dictionary<string, object> { ["base"] = 3, ["capacityProvider"] = "FARGATE", ["weight"] = 100 },
        });
    }

    [Fact]
    public void A_change_of_the_share_changes_the_service_in_place() => Assert.All(plans.All, plan =>
    {
        plan.All(ResourceTypes.Service).ShouldHave("forceNewDeployment", true);
        plan.Only(ResourceTypes.ClusterCapacity).ShouldHave("capacityProviders", new[] { "FARGATE", "FARGATE_SPOT" });
    });

    [Fact]
    public void An_api_follows_its_CPU_its_memory_and_its_requests()
    {
        Assert.Equal(
            ["ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ALBRequestCountPerTarget"],
            new[] { "cpu", "memory", "requests" }.Select(what => plans.Production.ByName($"api-scaling-{what}")
                .Text("targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification.predefinedMetricType")));
        Assert.Matches(
            "^app/[^/]+/[0-9a-f]+/targetgroup/[^/]+/[0-9a-f]+$",
            plans.Production.ByName("api-scaling-requests").Text("targetTrackingScalingPolicyConfiguration.predefinedMetricSpecification.resourceLabel"));
        plans.Production.ByName("api-scaling-requests").ShouldHave("targetTrackingScalingPolicyConfiguration.targetValue", 1000);
    }

    [Fact]
    public void A_worker_follows_what_waits_for_each_of_its_tasks()
    {
        var policy = plans.Production.ByName("worker-scaling-backlog");
        var metrics = policy.Items("targetTrackingScalingPolicyConfiguration.customizedMetricSpecification.metrics")!;

        policy.ShouldHave("targetTrackingScalingPolicyConfiguration.targetValue", 100);
        Assert.Equal(["result"], metrics.Where(metric => metric.Flag("returnData") == true).Select(metric => metric.Text("id")));
        Assert.Equal("shop/production", metrics[1].Text("metricStat.metric.namespace"));
        Assert.Equal(("Service", "worker"), (metrics[1].Text("metricStat.metric.dimensions[0].name"), metrics[1].Text("metricStat.metric.dimensions[0].value")));
    }

    [Fact]
    public void What_the_worker_is_told_to_publish_is_what_scales_it_and_what_is_watched()
    {
        var environment = Assert.Single(plans.Production.ByName("worker-definition").JsonItems("containerDefinitions")!).Items("environment")!
            .ToDictionary(variable => variable.Text("name")!, variable => variable.Text("value"), StringComparer.Ordinal);
        var watched = plans.Production.ByName("worker-backlog").Items("metricQueries")![1].Map("metric")!;
        var permission = Assert.Single(plans.Production.ByName("worker-permissions-permissions").JsonMap("policy")!.Items("Statement")!);

        Assert.Equal(environment["BACKLOG_NAMESPACE"], watched.Text("namespace"));
        Assert.Equal(environment["BACKLOG_SERVICE"], watched.Text("dimensions.Service"));
        Assert.Equal([environment["BACKLOG_NAMESPACE"]!], permission.Texts("Condition.StringEquals[\"cloudwatch:namespace\"]"));
        Assert.Equal(["cloudwatch:PutMetricData"], permission.Texts("Action"));
        plans.Production.ByName("worker-backlog").ShouldHave("threshold", 200);
        plans.Production.ByName("worker-backlog").ShouldHave("treatMissingData", "breaching");
    }

    [Fact]
    public void A_schedule_moves_the_limits_in_the_time_of_its_zone()
    {
        var morning = plans.Production.ByName("api-scaling-at-morning");

        morning.ShouldHave("schedule", "cron(45 7 ? * MON-FRI *)");
        morning.ShouldHave("timezone", "Europe/Berlin");
        morning.ShouldHave("resourceId", "service/shop-production/api");
        morning.ShouldHave("scalableTargetAction", new { maxCapacity = 15, minCapacity = 5 });
        Assert.Equal(["api-scaling-at-evening"], morning.DependsOn);
    }

    [Fact]
    public void Every_service_of_a_stack_that_sleeps_goes_to_nothing_and_comes_back() => Assert.All(["api", "worker"], (string service) =>
    {
        plans.Staging.ByName($"{service}-scaling-off").ShouldHave("scalableTargetAction", new { maxCapacity = 0, minCapacity = 0 });
        plans.Staging.ByName($"{service}-scaling-off").ShouldHave("schedule", "cron(0 20 ? * MON-FRI *)");
        plans.Staging.ByName($"{service}-scaling-on").ShouldHave("scalableTargetAction", new { maxCapacity = 4, minCapacity = 1 });
        plans.Staging.ByName($"{service}-scaling-on").ShouldHave("schedule", "cron(0 6 ? * MON-FRI *)");
    });

    [Fact]
    public void Every_alarm_that_tells_somebody_sleeps_with_the_stack_and_a_little_longer()
    {
        var nights = plans.Staging.ByName("silence-nights");
        var weekend = plans.Staging.ByName("silence-weekend");
        var telling = plans.Staging.All(ResourceTypes.Alarm).Concat(plans.Staging.All(ResourceTypes.CompositeAlarm))
            .Where(alarm => alarm.Has("alarmActions")).Select(alarm => (alarm.Text("name") ?? alarm.Text("alarmName"))!).Order(StringComparer.Ordinal);

        Assert.All([nights, weekend], rule => Assert.Equal(telling, rule.Texts("muteTargets.alarmNames")!.Order(StringComparer.Ordinal)));
        nights.ShouldHave("rule.schedule", new { duration = "PT10H25M", expression = "cron(55 19 * * SUN,MON,TUE,WED,THU)", timezone = "Europe/Berlin" });
        weekend.ShouldHave("rule.schedule", new { duration = "P2DT1H", expression = "cron(55 19 * * FRI)", timezone = "Europe/Berlin" });
        Assert.Empty(plans.Production.OfType(ResourceTypes.MuteRule));
    }

    [Fact]
    public async Task A_stack_may_sleep_at_night_alone()
    {
        var plan = await StackPlans.PlanAsync("staging", $"{SettingsText.Staging.With("shutdown.weekends", "false")}");

        plan.ByName("api-scaling-off").ShouldHave("schedule", "cron(0 20 ? * * *)");
        plan.ByName("silence-nights").ShouldHave("rule.schedule.expression", "cron(55 19 * * SUN,MON,TUE,WED,THU,FRI)");
        plan.ByName("silence-saturday").ShouldHave("rule.schedule.duration", "PT11H25M");
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_rule_silences_a_hundred_alarms_and_the_next_one_the_rest()
    {
        var plan = await StackPlans.PlanAsync("staging", StackText.WithServices(
            plans.Text("staging").Replace("monthlyDollars: 250", "monthlyDollars: 2500", StringComparison.Ordinal), string.Concat(Enumerable.Range(1, 40).Select(number => StackText.WorkerNamed($"job-{number}")))));

        Assert.Equal(100, plan.ByName("silence-nights").Texts("muteTargets.alarmNames")!.Count);
        Assert.All(plan.All(ResourceTypes.MuteRule), rule => Assert.InRange(rule.Texts("muteTargets.alarmNames")!.Count, 1, 100));
        Assert.Equal(["silence-nights", "silence-nights-2", "silence-weekend", "silence-weekend-2"], plan.All(ResourceTypes.MuteRule).Select(rule => rule.Name));
        Assert.Empty(PolicyCatalog.Check(plan));
    }

    [Fact]
    public async Task A_stack_that_wakes_somebody_for_its_own_sleep_is_told_so()
    {
        var plan = (await StackPlans.PlanAsync("staging", plans.Text("staging"))).Without("silence-nights").Without("silence-weekend");

        Assert.Equal(["ALARM-18"], PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal));
    }
}
