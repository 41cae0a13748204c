namespace Infra.Acceptance.Metrics;

/// <summary>What has to be so of a resource for AWS to publish a metric of it.</summary>
public enum MetricNeed
{
    Nothing,

    /// <summary>The cluster has Container Insights.</summary>
    ContainerInsights,

    /// <summary>The database has Performance Insights.</summary>
    PerformanceInsights,

    /// <summary>The database lies on gp2, which has a balance to use up.</summary>
    Gp2Storage,

    /// <summary>The instance or node is of a class that saves up processor time: <c>db.t4g.small</c>.</summary>
    BurstableClass,

    Postgres,

    /// <summary>The database is a replica of another one.</summary>
    DatabaseReplica,

    /// <summary>The cache has a replica.</summary>
    CacheReplica,

    /// <summary>The firewall sends its metrics.</summary>
    FirewallMetrics,

    /// <summary>The distribution sends the metrics that cost extra.</summary>
    AdditionalMetrics,
}
