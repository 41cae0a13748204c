using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of whether an alarm can turn red, and only when something is wrong.</summary>
internal static class AlarmMutationsOfSense
{
    private const string Operands = "IF(desired > 0, desired - running, 0)";

    public static IEnumerable<Mutation> All =>
    [
        Absent("ALARM-21", "an alarm that another one speaks for is gone", plan => plan.Without("api-unhealthy")),
        Rule("an alarm speaks for one that nobody made", "ALARM(\"gone\")"),
        Rule("a rule names no alarm in quotes", "OK(gone)"),
        Rule("a rule names an alarm that nobody made in single quotes", "INSUFFICIENT_DATA('gone')"),
        Rule("a rule names an alarm of somebody else by its ARN", "NOT ALARM( \"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:gone\" )"),
        Wrong("ALARM-21", "a rule is always true", plan => plan.With("stray", "alarmRule", "TRUE")) with { Twin = Stray },
        InputOf(Stray, "ALARM-21", "stray", "alarmRule", null),
        Input("ALARM-21", "api-capacity", "actionsSuppressor.alarm", "shop-production-gone"),
        InputOf(
            plan => plan.With("api-capacity", "actionsSuppressor.alarm", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:shop-production-customers-affected"),
            "ALARM-21", "api-capacity", "actionsSuppressor.alarm", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:gone"),
        Input("ALARM-23", "database-cpu", "period", 90),
        Input("ALARM-23", "database-cpu", "period", 0),
        Input("ALARM-23", "database-cpu", "period", null),
        InputOf(plan => plan.With("database-cpu", "evaluationPeriods", 24).With("database-cpu", "period", 3600), "ALARM-23", "database-cpu", "evaluationPeriods", 25),
        Input("ALARM-23", "database-cpu", "evaluationPeriods", 0.5),
        Input("ALARM-23", "database-cpu", "evaluationPeriods", null),
        InputOf(plan => plan.With("database-cpu", "datapointsToAlarm", 1), "ALARM-23", "database-cpu", "datapointsToAlarm", 0),
        InputOf(plan => plan.With("database-cpu", "evaluationPeriods", 5).With("database-cpu", "datapointsToAlarm", 5), "ALARM-23", "database-cpu", "datapointsToAlarm", 6),
        Input("ALARM-23", "database-cpu", "datapointsToAlarm", null),
        Input("ALARM-23", "worker-tasks", "metricQueries[1].metric.period", 45),
        Input("ALARM-24", "worker-tasks", "metricQueries[0].returnData", false),
        Input("ALARM-24", "worker-tasks", "metricQueries[0].returnData", null),
        Input("ALARM-24", "worker-tasks", "metricQueries[1].returnData", true),
        InputOf(plan => plan.With("worker-tasks", "metricQueries[0].expression", Operands), "ALARM-24", "worker-tasks", "metricQueries[0].expression", "wanted - running"),
        Wrong("ALARM-24", "two metrics have one name", plan => plan.With("worker-tasks", "metricQueries[0].expression", "running - running").With("worker-tasks", "metricQueries[1].id", "running")) with
        {
            Twin = plan => plan.With("worker-tasks", "metricQueries[0].expression", "running - running"),
        },
        Watching("the alarm of a service that is renamed", "worker-memory", "ServiceName", "shipper"),
        Watching("the alarm of a cluster that is renamed", "worker-memory", "ClusterName", "shop"),
        Watching("the alarm of a database that is renamed", "database-memory", "DBInstanceIdentifier", "shop"),
        Watching("the alarm of a cache that is renamed", "cache-1-memory", "CacheClusterId", "shop-cache-001"),
        Watching("the alarm of a load balancer that is another one", "api-latency", "LoadBalancer", "app/shop/1"),
        Watching("the alarm of targets that are other ones", "api-latency", "TargetGroup", "targetgroup/api/1"),
        Watching("the alarm of a log that is renamed", "worker-silent", "LogGroupName", "/shop/production/shipper"),
        InputOf(Copied("cache-1-memory"), "ALARM-27", "stray", "dimensions.CacheClusterId", "cache"),
        Absent("ALARM-27", "the alarm of a database that is gone", plan => plan.With("stray", "dimensions.DBInstanceIdentifier", "shop-production-replica")) with
        {
            Twin = plan => Copied("database-memory")(plan).With("stray", "dimensions.Role", "WRITER"),
        },
        Input("ALARM-28", "api-cpu", "threshold", 60),
        Input("ALARM-28", "api-cpu", "threshold", null),
        Input("ALARM-28", "worker-memory", "threshold", 75),
        Wrong("ALARM-28", "autoscaling aims above the alarm", plan => plan.With("worker-scaling-cpu", "targetTrackingScalingPolicyConfiguration.targetValue", 90)) with
        {
            Twin = plan => Copied("worker-cpu")(plan).With("stray", "statistic", "SampleCount").With("stray", "threshold", 1),
        },
    ];

    private static Mutation Rule(string what, string part) => Wrong("ALARM-21", what, plan =>
        plan.With("api-capacity", "alarmRule", $"{plan.ByName("api-capacity").Text("alarmRule")} OR {part}")) with
    {
        Twin = plan => plan.With("api-capacity", "alarmRule", $"{plan.ByName("api-capacity").Text("alarmRule")} OR {part.Replace("gone", "shop-production-api-cpu", StringComparison.Ordinal)}"),
    };

    private static Mutation Watching(string what, string like, string dimension, string value) =>
        Wrong("ALARM-27", what, plan => plan.With("stray", $"dimensions.{dimension}", value)) with { Twin = Copied(like) };

    /// <summary>One more alarm that nothing else needs.</summary>
    private static Func<Plan, Plan> Copied(string like) => plan => plan
        .With(plan.ByName(like) with { Urn = "urn:pulumi:production::infra::aws:cloudwatch/metricAlarm:MetricAlarm::stray", Name = "stray" })
        .With("stray", "name", "shop-production-stray");

    private static Plan Stray(Plan plan) => plan
        .With(plan.ByName("customers-affected") with { Urn = "urn:pulumi:production::infra::aws:cloudwatch/compositeAlarm:CompositeAlarm::stray", Name = "stray" })
        .With("stray", "alarmName", "shop-production-stray");
}
