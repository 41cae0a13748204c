using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>Whether what a metric is about is such that AWS publishes it.</summary>
internal static class MetricNeeds
{
    private const string MonitoringSubscription = "aws:cloudfront/monitoringSubscription:MonitoringSubscription";

    /// <summary>Null where the plan does not make what the metric is about: nobody can say then.</summary>
    public static Objection? Of(AskedMetric asked, MetricIdentity identity, Plan plan) =>
        identity.Need != MetricNeed.Nothing
        && MetricSubjects.Of(plan).Of(asked).Select(subject => Missing(identity.Need, subject, plan)).FirstOrDefault(missing => missing is not null) is { } reason
            ? Against.Value(asked.At("metricName"), asked.Name, reason) : null;

    private static string? Missing(MetricNeed need, PlannedResource subject, Plan plan) => (need, subject.Type) switch
    {
        (MetricNeed.ContainerInsights, ResourceTypes.Cluster) => (subject.Items("settings") ?? []).Any(setting => setting.Text("name") == "containerInsights" && setting.Text("value") == "disabled")
            ? $"must not be asked for while {subject.Name} has containerInsights disabled" : null,
        (MetricNeed.PerformanceInsights, ResourceTypes.Database) => subject.Flag("performanceInsightsEnabled") == true
            ? null : $"must not be asked for while {subject.Name} has performanceInsightsEnabled off",
        (MetricNeed.Gp2Storage, ResourceTypes.Database) => subject.Text("storageType") is null or "gp2" ? null : $"must not be asked for of {subject.Name}, whose storageType is not gp2",
        (MetricNeed.BurstableClass, ResourceTypes.Database) => Burstable(subject, "instanceClass", "db.t"),
        (MetricNeed.BurstableClass, ResourceTypes.Cache) => Burstable(subject, "nodeType", "cache.t"),
        (MetricNeed.Postgres, ResourceTypes.Database) => subject.Text("engine") is null or "postgres" ? null : $"must not be asked for of {subject.Name}, whose engine is not postgres",
        (MetricNeed.DatabaseReplica, ResourceTypes.Database) => subject.Has("replicateSourceDb") ? null : $"must not be asked for of {subject.Name}, which is no replica of another database",
        (MetricNeed.CacheReplica, ResourceTypes.Cache) => subject.Number("numCacheClusters") is > 1 || subject.Number("replicasPerNodeGroup") is > 0
            ? null : $"must not be asked for of {subject.Name}, which has no replica",
        (MetricNeed.FirewallMetrics, ResourceTypes.WebAcl) => subject.Flag("visibilityConfig.cloudwatchMetricsEnabled") == true
            ? null : $"must not be asked for while {subject.Name} has visibilityConfig.cloudwatchMetricsEnabled off",
        (MetricNeed.AdditionalMetrics, ResourceTypes.Distribution) => plan.Where(MonitoringSubscription, "distributionId", subject.Id).Any()
            ? null : $"must not be asked for without a MonitoringSubscription of {subject.Name}",
        _ => null,
    };

    private static string? Burstable(PlannedResource subject, string input, string start) =>
        subject.Text(input) is { } size && !size.StartsWith(start, StringComparison.Ordinal)
            ? $"must not be asked for of {subject.Name}, whose {input} saves up no processor time" : null;
}
