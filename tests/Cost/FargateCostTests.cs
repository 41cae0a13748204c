using Infra.Cost;
using Infra.Plans;
using Infra.Policies;

namespace Tests.Cost;

/// <summary>What tasks cost, by hand: their hours, their size, where they run.</summary>
public sealed class FargateCostTests
{
    private static readonly Plan Definition = CostPlans.Empty.And(
        ResourceTypes.TaskDefinition, "definition",
        ("family", "shop-api"), ("cpu", "1024"), ("memory", "2048"), ("runtimePlatform", new Dictionary<string, object?> { ["cpuArchitecture"] = "ARM64" }));

    [Fact]
    public void A_service_without_scaling_runs_what_it_is_told_all_month() =>
        // 2 tasks x 730 hours = 1,460 hours; 2 GB each.
        Assert.Equal(
            ["api processor on demand, ARM64: 1,460 vCPU-hour x 0.1 = 146.00", "api memory on demand, ARM64: 2,920 GB-hour x 0.01 = 29.20"],
            Service(Definition, ("desiredCount", 2)).Told());

    [Fact]
    public void A_definition_that_names_no_architecture_is_for_x86() =>
        Assert.Equal(
            ["api processor on demand, x86_64: 730 vCPU-hour x 0.2 = 146.00", "api memory on demand, x86_64: 1,460 GB-hour x 0.02 = 29.20"],
            Service(Definition.With("definition", "runtimePlatform", null), ("desiredCount", 1)).Told());

    [Fact]
    public void Scaling_stands_some_way_between_its_bounds() =>
        // 2 + (6 - 2) x 25 % = 3 tasks x 730 hours.
        Assert.Contains(
            "api processor on demand, ARM64: 2,190 vCPU-hour x 0.1 = 219.00",
            Scaled(Service(Definition, ("desiredCount", 2)), 2, 6).Told((UsageAssumptions.ScaledOutPercent, 25)));

    [Fact]
    public void What_sleeps_at_night_and_over_the_weekend_costs_nothing_then()
    {
        // 14 hours on 5 days = 70 hours a week, with 1 + (5 - 1) x 50 % = 3 tasks: 210 x 730 / 168 = 912.5 hours a month.
        var plan = Scheduled(Scheduled(Scaled(Service(Definition), 1, 5), "off", "cron(0 20 ? * MON-FRI *)", 0, 0), "on", "cron(0 6 ? * MON-FRI *)", 1, 5);

        Assert.Equal(
            ["api processor on demand, ARM64: 912.5 vCPU-hour x 0.1 = 91.25", "api memory on demand, ARM64: 1,825 GB-hour x 0.01 = 18.25"],
            plan.Told((UsageAssumptions.ScaledOutPercent, 50)));
    }

    [Theory]
    [InlineData("cron(0 8 * * ? *)", "cron(0 20 * * ? *)", "365")] // 12 of 24 hours
    [InlineData("cron(30 8 ? * * *)", "cron(30 20 ? * * *)", "365")]
    [InlineData("cron(0 0 ? * SAT *)", "cron(0 0 ? * MON *)", "208.5714")] // 48 of 168 hours
    [InlineData("cron(0 0 ? * 7 *)", "cron(0 0 ? * 2 *)", "208.5714")]
    [InlineData("cron(0 0 ? * FRI-SUN *)", "cron(0 12 ? * FRI-SUN *)", "156.4286")] // three times 12 hours
    [InlineData("cron(0 6 ? * MON,WED *)", "cron(0 18 ? * MON,WED *)", "104.2857")] // twice 12 hours
    public void A_week_is_followed_by_the_minute(string on, string off, string hours) =>
        Assert.Contains(
            $"api processor on demand, ARM64: {hours} vCPU-hour",
            Scheduled(Scheduled(Scaled(Service(Definition), 1, 1), "on", on, 1, 1), "off", off, 0, 0).Told()[0],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("cron(0 8 1 * ? *)")]
    [InlineData("cron(0/5 8 ? * MON *)")]
    [InlineData("cron(0 8 ? * 2#1 *)")]
    [InlineData("cron(0 24 ? * MON *)")]
    [InlineData("rate(1 day)")]
    [InlineData("at(2026-11-21T08:00:00)")]
    public void A_schedule_of_another_kind_is_left_out_and_said_so(string schedule)
    {
        var line = Scheduled(Scaled(Service(Definition), 1, 1), "once", schedule, 9, 9).Estimate().Lines[0];

        Assert.Equal((730m, "usage.scaledOutPercent; its schedules are of a kind that is not counted"), (line.Quantity, line.Assumption));
    }

    [Fact]
    public void Beyond_its_base_a_strategy_goes_by_weight() =>
        // 5 tasks: 1 is the base; of the other 4 a quarter is on demand. 2 x 730 and 3 x 730 hours.
        Assert.Equal(
            [
                "api processor on demand, ARM64: 1,460 vCPU-hour x 0.1 = 146.00", "api memory on demand, ARM64: 2,920 GB-hour x 0.01 = 29.20",
                "api processor Spot, ARM64: 2,190 vCPU-hour x 0.03 = 65.70", "api memory Spot, ARM64: 4,380 GB-hour x 0.003 = 13.14",
            ],
            Service(Definition, ("desiredCount", 5), ("capacityProviderStrategies", new[] { Strategy("FARGATE", 1, baseTasks: 1), Strategy("FARGATE_SPOT", 3) })).Told());

    [Fact]
    public void A_service_whose_definition_the_plan_does_not_make_is_unknown() =>
        Assert.Equal(["api tasks: unknown vCPU-hour x unknown = unknown"], Service(CostPlans.Empty).Told());

    [Fact]
    public void A_task_that_no_service_runs_is_started_now_and_then() =>
        Assert.Equal(
            ["definition processor on demand, ARM64: 4 vCPU-hour x 0.1 = 0.40", "definition memory on demand, ARM64: 8 GB-hour x 0.01 = 0.08"],
            Definition.Told((UsageAssumptions.TaskHours, 4)));

    [Fact]
    public void A_size_that_is_no_number_is_unknown() =>
        Assert.Contains(
            "definition processor on demand, ARM64: unknown vCPU-hour x 0.1 = unknown",
            Definition.With("definition", "cpu", "one vCPU").Told((UsageAssumptions.TaskHours, 4)));

    private static Plan Service(Plan plan, params (string, object?)[] inputs) => plan.And(
        ResourceTypes.Service, "api",
        [("name", "api"), ("cluster", "arn:aws:ecs:eu-west-1:111122223333:cluster/shop"), ("taskDefinition", "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-api:1"), .. inputs]);

    private static Plan Scaled(Plan plan, int fewest, int most) => plan.And(
        ResourceTypes.ScalingTarget, "scaling", ("resourceId", "service/shop/api"), ("minCapacity", fewest), ("maxCapacity", most));

    private static Plan Scheduled(Plan plan, string name, string schedule, int fewest, int most) => plan.And(
        ResourceTypes.ScheduledScaling, name,
        ("resourceId", "service/shop/api"), ("schedule", schedule),
        ("scalableTargetAction", new Dictionary<string, object?> { ["minCapacity"] = fewest, ["maxCapacity"] = most }));

    private static Dictionary<string, object?> Strategy(string provider, int weight, int? baseTasks = null)
    {
        var strategy = new Dictionary<string, object?> { ["capacityProvider"] = provider, ["weight"] = weight };
        if (baseTasks is not null)
        {
            strategy["base"] = baseTasks;
        }

        return strategy;
    }
}
