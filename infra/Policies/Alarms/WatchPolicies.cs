using Infra.Plans;
using Infra.Policies.Compute;
using Infra.Policies.Data;

namespace Infra.Policies.Alarms;

/// <summary>Whether somebody hears of what goes wrong in each part of the platform.</summary>
public static class WatchPolicies
{
    private static readonly string[] DatabaseMetrics = ["CPUUtilization", "FreeStorageSpace", "DatabaseConnections", "FreeableMemory"];
    private static readonly string[] CustomerMetrics = ["TargetResponseTime", "HTTPCode_Target_5XX_Count"];
    private static readonly string[] CacheMetrics = ["EngineCPUUtilization", "DatabaseMemoryUsagePercentage", "Evictions"];

    public static Policy SlowAnswersAreNoticed => new()
    {
        Id = "ALARM-05",
        Severity = Severity.Blocker,
        Promise = "somebody hears when an API answers slowly",
        Why = "Customers leave before they complain.",
        Fix = "add ApiAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => IsWatched(targets, plan, "TargetResponseTime"),
    };

    public static Policy FailedAnswersAreNoticed => new()
    {
        Id = "ALARM-06",
        Severity = Severity.Blocker,
        Promise = "somebody hears when an API answers with errors",
        Why = "A service can be up, healthy and useless.",
        Fix = "add ApiAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.TargetGroup),
        HoldsIn = (targets, plan) => IsWatched(targets, plan, "HTTPCode_Target_5XX_Count") && IsWatched(targets, plan, "RequestCount"),
    };

    public static Policy MissingTasksAreNoticed => new()
    {
        Id = "ALARM-07",
        Severity = Severity.Blocker,
        Promise = "somebody hears when fewer tasks of a service run than should",
        Why = "A worker that does not start makes no request fail; the work just stays undone.",
        Fix = "add ServiceAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => AlarmsOn(service, plan, "ECS/ContainerInsights", "RunningTaskCount").Intersect(AlarmsOn(service, plan, "ECS/ContainerInsights", "DesiredTaskCount")).Any()
            || AlarmsOn(service, plan, "AWS/ECS", "CPUUtilization").Any(alarm => alarm.Text("statistic") == "SampleCount"),
    };

    public static Policy BusyTasksAreNoticed => new()
    {
        Id = "ALARM-08",
        Severity = Severity.Blocker,
        Promise = "somebody hears when the tasks of a service run out of processor or memory",
        Why = "Scaling out has an end, and ECS kills a task for its memory without asking.",
        Fix = "add ServiceAlarms.Rules of the service to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Service),
        HoldsIn = (service, plan) => AlarmsOn(service, plan, "AWS/ECS", "CPUUtilization").Any(alarm => alarm.Text("statistic") != "SampleCount")
            && AlarmsOn(service, plan, "AWS/ECS", "MemoryUtilization").Any(),
    };

    public static Policy DatabasesAreWatched => new()
    {
        Id = "ALARM-09",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a database runs out of processor, memory, storage or connections",
        Why = "Each of the four stops every service at once.",
        Fix = "add DatabaseAlarms.Rules to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Database),
        HoldsIn = (database, plan) => DatabaseMetrics.All(metric =>
            WatchedMetrics.Of(plan).AlarmsOn("AWS/RDS", metric, ("DBInstanceIdentifier", database.Text("identifier"))).Any()),
    };

    public static Policy CachesAreWatched => new()
    {
        Id = "ALARM-10",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a node of a cache runs out of processor or memory, or drops entries",
        Why = "ElastiCache measures nodes, not groups: an alarm on the group sleeps for ever.",
        Fix = "add CacheAlarms.Rules to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.Cache),
        HoldsIn = (cache, plan) => MetricDimensions.Nodes(cache).AnyAndAll(node => CacheMetrics.All(metric =>
            WatchedMetrics.Of(plan).AlarmsOn("AWS/ElastiCache", metric, ("CacheClusterId", node)).Any())),
    };

    public static Policy LostJobsAreNoticed => new()
    {
        Id = "ALARM-11",
        Severity = Severity.Blocker,
        Promise = "where a cache must lose nothing, the first lost entry is an alarm",
        Why = "A queue that dropped one job has lost work that nobody will miss until a customer does.",
        Fix = "keep the threshold of the evictions alarm at 0 for cache.usage queue",
        Select = plan => plan.OfType(ResourceTypes.Cache).Where(cache => CachePolicies.WhenFull(cache, plan) == "noeviction"),
        HoldsIn = (cache, plan) => MetricDimensions.Nodes(cache)
            .SelectMany(node => WatchedMetrics.Of(plan).AlarmsOn("AWS/ElastiCache", "Evictions", ("CacheClusterId", node)))
            .All(alarm => alarm.Number("threshold") == 0 && alarm.Text("comparisonOperator") == "GreaterThanThreshold"),
    };

    public static Policy LostRequestsAreNoticed => new()
    {
        Id = "ALARM-14",
        Severity = Severity.Blocker,
        Promise = "somebody hears when a load balancer finds nobody to answer",
        Why = "With no healthy target left, the services' own metrics fall silent while every customer sees an error.",
        Fix = "add EdgeAlarms.Rules of the load balancer to an AlarmSet",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) => WatchedMetrics.Of(plan)
            .AlarmsOn("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", ("LoadBalancer", MetricDimensions.Balancer(balancer)))
            .Any(),
    };

    public static Policy OnePageForCustomers => new()
    {
        Id = "ALARM-16",
        Severity = Severity.Blocker,
        Promise = "one alarm says that customers are affected, for the load balancer and for every API",
        Why = "An outage turns five alarms red at once; five pages are read later than one.",
        Fix = "set Through of the rule to CustomerImpact.CustomersAffected",
        Select = plan => plan.OfType(ResourceTypes.LoadBalancer),
        HoldsIn = (balancer, plan) =>
            FeltByCustomers(balancer, plan).Distinct().Select(alarm => AlarmVoices.Of(plan).SpeakersFor(alarm)).ToArray() is [var first, .. var others]
            && first.Any(speaker => others.All(speakers => speakers.Contains(speaker))),
    };

    private static IEnumerable<PlannedResource> FeltByCustomers(PlannedResource balancer, Plan plan) =>
        WatchedMetrics.Of(plan).AlarmsOn("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", ("LoadBalancer", MetricDimensions.Balancer(balancer)))
            .Concat(WatchedMetrics.Of(plan).AlarmsBehind(MetricDimensions.Balancer(balancer))
                .Where(watched => CustomerMetrics.Contains(watched.Metric, StringComparer.Ordinal))
                .Select(watched => watched.Alarm))
            .Where(AlarmDuties.Of(plan).IsForPeople);

    private static bool IsWatched(PlannedResource targets, Plan plan, string metric) =>
        WatchedMetrics.Of(plan).AlarmsOnTargets(metric, MetricDimensions.Targets(targets)).Any(AlarmDuties.Of(plan).IsForPeople);

    private static IEnumerable<PlannedResource> AlarmsOn(PlannedResource service, Plan plan, string space, string metric) =>
        WatchedMetrics.Of(plan).AlarmsOn(space, metric, ("ClusterName", ServicePolicies.ClusterOf(service)), ("ServiceName", service.Text("name")));
}
