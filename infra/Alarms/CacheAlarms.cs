using Infra.Data;

namespace Infra.Alarms;

/// <summary>When the cache needs somebody; each node has its own, since ElastiCache measures nodes only.</summary>
public static class CacheAlarms
{
    public static IEnumerable<AlarmRule> Rules(RedisCache cache) => cache.Nodes.SelectMany((node, index) => Rules(cache, node, index + 1));

    private static IEnumerable<AlarmRule> Rules(RedisCache cache, string node, int number)
    {
        if (cache.Nodes.Length > 1)
        {
            yield return TakeOver(node, number);
        }

        yield return new AlarmRule
        {
            Name = $"cache-{number}-cpu",
            Metric = Metric(node, "EngineCPUUtilization", "Average"),
            Comparison = Comparison.Above,
            Threshold = 80,
            MissingData = MissingData.IsTheAlarm,
            Why = "The one thread that serves all commands is busy; everything that uses the cache waits for it.",
            Runbook = "read the slow log for KEYS, SORT or a large value; then choose a larger cache.nodeType.",
            Guide = "cache-cpu",
        };
        yield return new AlarmRule
        {
            Name = $"cache-{number}-memory",
            Metric = Metric(node, "DatabaseMemoryUsagePercentage", "Maximum"),
            Comparison = Comparison.Above,
            Threshold = 80,
            MissingData = MissingData.IsTheAlarm,
            Why = cache.Usage == CacheUsage.Queue
                ? "The memory is nearly full; when it is, new jobs are refused."
                : "The memory is nearly full; entries will be dropped earlier than meant.",
            Runbook = "look for keys without an expiry and for a queue that nobody empties; then choose a larger cache.nodeType.",
            Guide = "cache-memory",
        };
        yield return new AlarmRule
        {
            Name = $"cache-{number}-evictions",
            Metric = Metric(node, "Evictions", "Sum"),
            Comparison = Comparison.Above,
            // A queue must never lose an entry; a cache may lose some to make room.
            Threshold = cache.Usage == CacheUsage.Queue ? 0 : 1000,
            Periods = 1,
            PeriodsInTrouble = 1,
            Period = TimeSpan.FromMinutes(5),
            MissingData = MissingData.IsFine,
            Why = cache.Usage == CacheUsage.Queue
                ? "Entries were dropped from a store that holds jobs: work is lost and nobody was told."
                : "Entries are dropped so fast that the cache no longer saves the database work.",
            Runbook = "compare the memory in use with the node's; check that maxmemory-policy is what cache.usage says.",
            Guide = "cache-evictions",
        };
    }

    /// <summary>ElastiCache tells of a failover to topics without encryption only, so the change of roles is read from the metrics.</summary>
    private static AlarmRule TakeOver(string node, int number) => new()
    {
        Name = $"cache-{number}-failover",
        Metric = new AlarmMetric.Expression("DIFF(primary)", "1 in the minute in which the node became the primary", ("primary", Metric(node, "IsMaster", "Maximum"))),
        Comparison = Comparison.Above,
        Threshold = 0,
        Periods = 1,
        PeriodsInTrouble = 1,
        MissingData = MissingData.IsFine,
        Why = $"The cache failed over to node {number}: what was written in the last second before may be lost, and clients had to connect again.",
        Runbook = "read the events of the replication group, and see whether all services connected again.",
        Guide = "cache-failover",
    };

    private static AlarmMetric.Single Metric(string node, string name, string statistic) =>
        new("AWS/ElastiCache", name, statistic, ("CacheClusterId", node));
}
