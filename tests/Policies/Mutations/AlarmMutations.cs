using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class AlarmMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("ALARM-01", "database-cpu", "alarmActions", Array.Empty<string>()),
        Input("ALARM-01", "database-cpu", "alarmActions", new[] { "arn:aws:sns:eu-west-1:111122223333:other" }),
        Input("ALARM-01", "database-cpu", "alarmActions", null),
        Input("ALARM-01", "database-cpu", "actionsEnabled", false),
        Input("ALARM-01", "database-cpu", "actionsEnabled", null),
        Input("ALARM-01", "customers-affected", "alarmActions", null),
        Wrong("ALARM-01", "nobody speaks for missing tasks", plan => plan.With("api-capacity", "alarmRule", "ALARM(\"shop-production-api-unhealthy\")")),
        Input("ALARM-02", "api-capacity", "okActions", null),
        Input("ALARM-02", "worker-cpu", "okActions", Array.Empty<string>()),
        Input("ALARM-02", "worker-cpu", "okActions", null),
        Input("ALARM-03", "api-5xx", "treatMissingData", "missing"),
        Input("ALARM-03", "api-5xx", "treatMissingData", null),
        Input("ALARM-04", "api-cpu", "alarmDescription", "CPU is high"),
        Input("ALARM-04", "api-cpu", "alarmDescription", null),
        Wrong("ALARM-04", "an alarm is too long to be made", plan => plan.With("api-cpu", "alarmDescription", $"{new string('x', 1000)} First: {new string('y', 100)}")),
        Input("ALARM-05", "api-latency", "metricName", "TargetResponsetime"),
        Input("ALARM-05", "api-latency", "metricName", null),
        Input("ALARM-05", "api-latency", "dimensions.TargetGroup", null),
        Input("ALARM-06", "api-5xx", "metricQueries[1].metric.metricName", "HTTPCode_Target_4XX_Count"),
        Input("ALARM-06", "api-5xx", "metricQueries", null),
        Input("ALARM-07", "worker-tasks", "metricQueries[2].metric.dimensions.ServiceName", "other"),
        Input("ALARM-07", "worker-tasks", "metricQueries", null),
        Input("ALARM-08", "worker-cpu", "statistic", "SampleCount"),
        Input("ALARM-08", "worker-memory", "dimensions.ClusterName", "other"),
        Input("ALARM-08", "worker-memory", "metricName", null),
        Input("ALARM-09", "database-storage", "dimensions.DBInstanceIdentifier", "other"),
        Input("ALARM-09", "database-storage", "dimensions", null),
        Input("ALARM-09", "database-connections", "namespace", "AWS/Aurora"),
        Absent("ALARM-09", "an alarm is gone", plan => plan.Without("database-memory")),
        Input("ALARM-10", "cache-2-memory", "dimensions.CacheClusterId", "shop-production-cache"),
        Input("ALARM-10", "cache-2-evictions", "metricName", null),
        Input("ALARM-11", "cache-1-evictions", "threshold", 10),
        Input("ALARM-11", "cache-1-evictions", "threshold", null),
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", "alias/aws/sns"),
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", "arn:aws:kms:eu-west-1:111122223333:key/key-logs-encryption-key"),
        Input("ALARM-12", "alarms-topic", "kmsMasterKeyId", null),
        Wrong("ALARM-12", "alarms may not use the key of their topic", plan => Document(plan, "alarms-encryption-key", "policy", statements =>
            statements[1]!["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" })),
        Input("ALARM-13", "alarms-email", "endpoint", ""),
        Input("ALARM-13", "alarms-email", "topic", null),
        Absent("ALARM-13", "nobody listens", plan => plan.Without("alarms-email")),
        Input("ALARM-14", "edge-5xx", "metricName", "HTTPCode_ELB_4XX_Count"),
        Input("ALARM-14", "edge-5xx", "dimensions", null),
        Input("ALARM-15", "database-cpu", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)}"),
        Input("ALARM-15", "customers-affected", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)} Runbook: https://github.com/acme/shop"),
        Wrong("ALARM-16", "the errors of an API page by themselves", plan => plan
            .With("api-5xx", "actionsEnabled", true)
            .With("api-5xx", "alarmActions", new[] { "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms" })
            .With("api-5xx", "okActions", new[] { "arn:aws:sns:eu-west-1:111122223333:shop-production-alarms" })
            .With("customers-affected", "alarmRule", "ALARM(\"shop-production-edge-5xx\") OR ALARM(\"shop-production-api-latency\")")),
        Input("ALARM-17", "events-task-stopped-topic", "arn", "arn:aws:sns:eu-west-1:111122223333:other"),
        Input("ALARM-17", "events-task-stopped-topic", "rule", null),
        Input("ALARM-17", "events-cache-event", "state", "DISABLED"),
        Wrong("ALARM-18", "an alarm sleeps while customers are awake", plan => plan.With(plan.ByName("alarms-topic") with
        {
            Urn = "urn:pulumi:production::infra::aws:cloudwatch/alarmMuteRule:AlarmMuteRule::quiet",
            Type = "aws:cloudwatch/alarmMuteRule:AlarmMuteRule",
            Name = "quiet",
        }).With("quiet", "muteTargets", new Dictionary<string, object?>(StringComparer.Ordinal) { ["alarmNames"] = new List<object?> { "shop-production-api-cpu" } })),
        Input("ALARM-19", "events-deployment-failed", "eventPattern", null),
        Input("ALARM-19", "events-database-event", "eventPattern", "{}"),
        Input("ALARM-19", "events-restore-failed", "eventPattern", "{\"detail-type\":[\"Restore Job State Change\"],\"iamRoleArn\":[\"other\"]}"),
        Input("LOG-01", "api-log", "retentionInDays", 0),
        Input("LOG-01", "api-log", "retentionInDays", null),
        Input("LOG-02", "api-log", "kmsKeyId", "arn:aws:kms:eu-west-1:111122223333:key/other"),
        Input("LOG-02", "api-log", "kmsKeyId", null),
    ];
}
