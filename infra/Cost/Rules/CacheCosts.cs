using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>The nodes of a cache by the hour, and its snapshots.</summary>
internal static class CacheCosts
{
    public static CostRule Groups { get; } = new(ResourceTypes.Cache, (cache, context) =>
    {
        var node = cache.Text("nodeType");
        var snapshots = (decimal)(cache.Number("snapshotRetentionLimit") ?? 0);
        return
        [
            new Charge($"nodes {node}", Nodes(cache) * Month.Hours, new PriceKey(ServiceOf(cache.Text("engine")), "node-hour", node ?? "of an unknown type")),
            .. snapshots == 0 ? [] : new[]
            {
                new Charge("snapshots", snapshots * context.Usage[UsageAssumptions.CacheGb], new PriceKey("ElastiCache", "GB-month", "backup storage"), "usage.cacheGb"),
            },
        ];
    });

    private static string ServiceOf(string? engine) => engine switch
    {
        "valkey" => "ElastiCache Valkey",
        "redis" or null => "ElastiCache Redis OSS",
        _ => $"ElastiCache {engine}",
    };

    /// <summary>Either said as they are, or as groups of a primary and its replicas; a group by itself has one.</summary>
    private static decimal Nodes(PlannedResource cache) =>
        (decimal)(cache.Number("numCacheClusters") ?? ((cache.Number("numNodeGroups") ?? 1) * ((cache.Number("replicasPerNodeGroup") ?? 0) + 1)));
}
