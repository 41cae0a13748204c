using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of what alarms watch, and of events.</summary>
internal static class AlarmMutationsOfWatching
{
    public static IEnumerable<Mutation> All => [.. Watched, .. Notices];

    private static IEnumerable<Mutation> Watched =>
    [
        Input("ALARM-05", "api-latency", "metricName", "TargetResponsetime"),
        Input("ALARM-05", "api-latency", "metricName", null),
        Input("ALARM-05", "api-latency", "dimensions.TargetGroup", null),
        Input("ALARM-06", "api-5xx", "metricQueries[1].metric.metricName", "HTTPCode_Target_4XX_Count"),
        Input("ALARM-06", "api-5xx", "metricQueries", null),
        Input("ALARM-07", "worker-tasks", "metricQueries[2].metric.dimensions.ServiceName", "api"),
        Input("ALARM-07", "worker-tasks", "metricQueries[1].metric.metricName", "PendingTaskCount"),
        InputOf(Counting, "ALARM-07", "worker-tasks", "statistic", "Average"),
        InputOf(Counting, "ALARM-07", "worker-tasks", "namespace", "AWS/EC2"),
        Input("ALARM-07", "worker-tasks", "metricQueries", null),
        Input("ALARM-08", "worker-cpu", "statistic", "SampleCount"),
        Input("ALARM-08", "worker-memory", "dimensions.ServiceName", "api"),
        Input("ALARM-08", "worker-memory", "namespace", "AWS/EC2"),
        Input("ALARM-08", "worker-memory", "metricName", null),
        Input("ALARM-09", "database-storage", "metricName", "FreeLocalStorage"),
        Input("ALARM-09", "database-cpu", "metricName", "CPUCreditBalance"),
        Input("ALARM-09", "database-storage", "dimensions", null),
        Input("ALARM-09", "database-connections", "namespace", "AWS/Aurora"),
        Absent("ALARM-09", "an alarm is gone", plan => Unshown(plan.Without("database-memory"), "database-memory")),
        Input("ALARM-10", "cache-2-memory", "dimensions.CacheClusterId", "shop-production-cache-001"),
        Input("ALARM-10", "cache-1-cpu", "metricName", "CPUUtilization"),
        Input("ALARM-10", "cache-1-cpu", "namespace", "AWS/Cache"),
        Input("ALARM-10", "cache-2-evictions", "metricName", null),
        Input("ALARM-11", "cache-1-evictions", "threshold", 10),
        Input("ALARM-11", "cache-1-evictions", "threshold", null),
        Input("ALARM-11", "cache-1-evictions", "comparisonOperator", "GreaterThanOrEqualToThreshold"),
        Input("ALARM-05", "api-latency", "namespace", "AWS/NetworkELB"),
        Input("ALARM-05", "api-latency", "dimensions.LoadBalancer", null),
        Input("ALARM-05", "api-latency", "dimensions.AvailabilityZone", "eu-west-1a"),
        Input("ALARM-06", "api-5xx", "metricQueries[2].metric.metricName", "NewConnectionCount"),
        Input("ALARM-14", "edge-5xx", "metricName", "HTTPCode_ELB_4XX_Count"),
        Input("ALARM-14", "edge-5xx", "dimensions", null),
        Wrong("ALARM-16", "the errors of an API are told with its missing tasks", plan => MovedFromThePage(plan, "api-5xx")),
        Absent("ALARM-16", "the page is not about slow answers", plan => MovedFromThePage(plan, "api-latency")),
        Wrong("ALARM-16", "the page is not about lost requests", plan => MovedFromThePage(plan, "edge-5xx")),
    ];

    private static IEnumerable<Mutation> Notices =>
    [
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", "alias/aws/sns"),
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", "arn:aws:kms:eu-west-1:111122223333:key/key-logs-encryption-key"),
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", null),
        Wrong("ALARM-12", "alarms may not use the key of their topic", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            statements[1]!["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" })),
        Absent("ALARM-12", "alarms may open the key of their topic, and encrypt nothing with it", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            statements[1]!["Action"] = "kms:Decrypt")),
        Input("ALARM-13", "alarms-email", "endpoint", ""),
        Input("ALARM-13", "alarms-email", "topic", null),
        Absent("ALARM-13", "a receiver whose address is secret hears of no topic", plan => plan.With("alarms-email", "topic", null)) with
        {
            Twin = plan => plan.With("alarms-email", "endpoint", Secret.Value),
        },
        Absent("ALARM-13", "nobody listens", plan => plan.Without("alarms-email")),
        Input("ALARM-17", "events-task-stopped-topic", "arn", "arn:aws:sns:eu-west-1:111122223333:other"),
        Input("ALARM-17", "events-task-stopped-topic", "rule", null),
        Input("ALARM-17", "events-cache-event", "state", "DISABLED"),
        InputOf(ToChat, "ALARM-17", "events-task-stopped-topic", "arn", "arn:aws:events:eu-west-1:111122223333:api-destination/other/1"),
        InputOf(ToChat, "ALARM-17", "events-task-stopped-topic", "arn", "arn:aws:events:eu-west-1:111122223333:archive/shop-production-discord/1"),
        Input("ALARM-19", "events-deployment-failed", "eventPattern", null),
        Input("ALARM-19", "events-database-event", "eventPattern", "{}"),
        Input("ALARM-19", "events-database-event", "eventPattern", "{\"detail-type\":[\"RDS DB Instance Event\"],\"resources\":[\"arn:aws:rds:eu-west-1:111122223333:db:other\"]}"),
        Input("ALARM-19", "events-task-stopped", "eventPattern", "{\"detail-type\":[\"ECS Task State Change\"],\"detail\":{\"clusterArn\":[\"arn:aws:ecs:eu-west-1:111122223333:cluster/other\"]}}"),
        Input("ALARM-19", "events-backup-failed", "eventPattern", "{\"detail-type\":[\"Copy Job State Change\"],\"iamRoleArn\":[\"arn:aws:iam::111122223333:role/shop-production-backup\"]}"),
        Input("ALARM-19", "events-restore-failed", "eventPattern", "{\"detail-type\":[\"Restore Job State Change\"],\"iamRoleArn\":[\"other\"]}"),
    ];

    private static Plan Unshown(Plan plan, string alarm) => AlarmMutations.Shown(plan, $"\"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:shop-production-{alarm}\",", "");

    /// <summary>Another alarm speaks for it than the one that speaks for what else customers feel.</summary>
    private static Plan MovedFromThePage(Plan plan, string alarm) => plan
        .With("customers-affected", "alarmRule", string.Join(" OR ", plan.ByName("customers-affected").Text("alarmRule")!.Split(" OR ").Where(part => !part.Contains($"-{alarm}\"", StringComparison.Ordinal))))
        .With("api-capacity", "alarmRule", $"{plan.ByName("api-capacity").Text("alarmRule")} OR ALARM(\"shop-production-{alarm}\")");

    /// <summary>The tasks of the worker are counted by what they report, as where Container Insights is off.</summary>
    private static Plan Counting(Plan plan) => plan
        .With("worker-tasks", "metricQueries", null)
        .With("worker-tasks", "metricName", "CPUUtilization")
        .With("worker-tasks", "namespace", "AWS/ECS")
        .With("worker-tasks", "statistic", "SampleCount")
        .With("worker-tasks", "threshold", 95)
        .With("worker-tasks", "period", 60)
        .With("worker-tasks", "dimensions.ClusterName", "shop-production")
        .With("worker-tasks", "dimensions.ServiceName", "worker");

    private static Plan ToChat(Plan plan) => Adding("aws:cloudwatch/eventApiDestination:EventApiDestination", "discord", ("name", "shop-production-discord"))(plan)
        .With("events-task-stopped-topic", "arn", "arn:aws:events:eu-west-1:111122223333:api-destination/shop-production-discord/1");
}
