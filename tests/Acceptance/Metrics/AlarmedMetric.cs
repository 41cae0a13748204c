using Infra.Acceptance.Metrics;
using Infra.Plans;
using Infra.Policies;
using Tests.Acceptance.Proof;

namespace Tests.Acceptance.Metrics;

/// <summary>An alarm on a metric of the table, in a plan that has all that the metric asks for.</summary>
internal sealed class AlarmedMetric
{
    public const string Name = "alarm-on-a-metric";

    private const string Firewall = "AWS/WAFV2";
    private const string Virginia = "us-east-1";

    private readonly Plan _plan;
    private readonly PlannedResource _alarm;

    private AlarmedMetric(Plan plan, PlannedResource alarm) => (_plan, _alarm) = (plan, alarm);

    /// <summary>The alarm on a metric under one of its sets of dimensions.</summary>
    public static AlarmedMetric On(Plan production, MetricIdentity metric, IReadOnlyCollection<string> dimensions)
    {
        var plan = Needs(production, metric.Need);
        var isGlobal = metric.Namespace == Firewall && !dimensions.Contains("Region");
        var percentile = metric.Statistics[0] == MetricIdentity.Percentile;
        var inputs = new Dictionary<string, object?>
        {
            ["name"] = Name,
            ["namespace"] = metric.Namespace,
            ["metricName"] = metric.Name,
            [percentile ? "extendedStatistic" : "statistic"] = percentile ? "p95" : metric.Statistics[0],
            ["period"] = metric.Period.TotalSeconds,
            ["evaluationPeriods"] = 1.0,
            ["comparisonOperator"] = "GreaterThanThreshold",
            ["threshold"] = 1.0,
            ["treatMissingData"] = metric.MissingData ?? "missing",
            ["dimensions"] = dimensions.ToDictionary(dimension => dimension, dimension => (object?)Value(plan, metric, dimension, isGlobal)),
        };
        if (metric.Unit is { } unit)
        {
            inputs["unit"] = unit;
        }

        if (isGlobal || metric.Region is not null)
        {
            inputs["region"] = metric.Region ?? Virginia;
        }

        return new AlarmedMetric(plan, ProofPlan.Sample(ResourceTypes.Alarm, Name, inputs));
    }

    public PlannedResource Alarm => _alarm;

    /// <summary>The constraints that the alarm does not keep, with another value in one of its inputs.</summary>
    public IReadOnlyList<string> BrokenWith(string input, object? value) => Broken(_plan.With(_alarm).With(Name, input, value));

    /// <summary>The same with other things changed in its plan.</summary>
    public IReadOnlyList<string> BrokenIn(Func<Plan, Plan> change) => Broken(change(_plan.With(_alarm)));

    /// <summary>What the plan lacks of what the metric asks for.</summary>
    public static Plan Without(Plan plan, MetricNeed need) => need switch
    {
        MetricNeed.AdditionalMetrics => plan.Without("more-metrics"),
        MetricNeed.BurstableClass => plan.With("database-instance", "instanceClass", "db.m7g.large").With("cache-group", "nodeType", "cache.m7g.large"),
        MetricNeed.CacheReplica => plan.With("cache-group", "numCacheClusters", 1),
        MetricNeed.ContainerInsights => plan.With("cluster-cluster", "settings[0].value", "disabled"),
        MetricNeed.DatabaseReplica => plan.With("database-instance", "replicateSourceDb", null),
        MetricNeed.FirewallMetrics => plan.With("edge-firewall-acl", "visibilityConfig.cloudwatchMetricsEnabled", false).With("edge-global-firewall-acl", "visibilityConfig.cloudwatchMetricsEnabled", false),
        MetricNeed.Gp2Storage => plan.With("database-instance", "storageType", "gp3"),
        MetricNeed.PerformanceInsights => plan.With("database-instance", "performanceInsightsEnabled", false),
        MetricNeed.Postgres => plan.With("database-instance", "engine", "mysql"),
        _ => plan,
    };

    private static Plan Needs(Plan plan, MetricNeed need) => need switch
    {
        MetricNeed.AdditionalMetrics => plan.With(ProofPlan.Sample("aws:cloudfront/monitoringSubscription:MonitoringSubscription", "more-metrics",
            new Dictionary<string, object?> { ["distributionId"] = plan.OfType(ResourceTypes.Distribution).First().Id })),
        MetricNeed.BurstableClass => plan.With("database-instance", "instanceClass", "db.t4g.small").With("cache-group", "nodeType", "cache.t4g.small"),
        MetricNeed.DatabaseReplica => plan.With("database-instance", "replicateSourceDb", "shop-production-main"),
        MetricNeed.Gp2Storage => plan.With("database-instance", "storageType", "gp2"),
        MetricNeed.PerformanceInsights => plan.With("database-instance", "performanceInsightsEnabled", true),
        _ => plan,
    };

    private static string Value(Plan plan, MetricIdentity metric, string dimension, bool isGlobal) => (metric.Namespace, dimension) switch
    {
        (Firewall, "Region") => "eu-west-1",
        (Firewall, "Rule") => "ALL",
        (Firewall, "WebACL") => plan.OfType(ResourceTypes.WebAcl).First(acl => (acl.Text("scope") == "CLOUDFRONT") == isGlobal).Text("visibilityConfig.metricName")!,
        ("AWS/Route53", "Region") => "eu-west-1",
        (_, "AvailabilityZone") => "eu-west-1a",
        (_, "CacheNodeId") => "0001",
        (_, "Currency") => "USD",
        (_, "HealthCheckId") => "01234567-89ab-cdef-0123-456789abcdef",
        (_, "Region") => "Global",
        _ => MetricSubjects.KindOf(metric.Namespace, dimension) is { } kind && MetricSubjects.Of(plan).Names(kind).Names.Order(StringComparer.Ordinal).FirstOrDefault() is { } name ? name : "something",
    };

    private static string[] Broken(Plan plan)
    {
        var alarm = plan.ByName(Name);
        return [.. MetricConstraints.All.Where(constraint => constraint.Type == ResourceTypes.Alarm && constraint.Findings(alarm, plan).Any()).Select(constraint => constraint.Id)];
    }
}
