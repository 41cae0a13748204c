using Infra.Cost.Rules;

namespace Infra.Cost;

/// <summary>The rules of every type that AWS charges for; the others stand in <see cref="FreeTypes"/>.</summary>
internal static class CostRules
{
    public static IReadOnlyList<CostRule> All { get; } =
    [
        FargateCosts.Services,
        FargateCosts.OneOffTasks,
        ClusterCosts.Clusters,
        DatabaseCosts.Instances,
        DatabaseBackupCosts.Copies,
        CacheCosts.Groups,
        NetworkCosts.NatGateways,
        NetworkCosts.Addresses,
        NetworkCosts.Endpoints,
        NetworkCosts.BetweenZones,
        LoadBalancerCosts.LoadBalancers,
        DistributionCosts.Distributions,
        FirewallCosts.WebAcls,
        DnsCosts.Zones,
        DnsCosts.HealthChecks,
        AlarmCosts.Alarms,
        AlarmCosts.CompositeAlarms,
        AlarmCosts.Dashboards,
        LogCosts.LogGroups,
        KeyCosts.Keys,
        KeyCosts.Secrets,
        StorageCosts.Buckets,
        StorageCosts.ImageRepositories,
        BackupCosts.Plans,
        BackupCosts.RestoreTests,
        MessageCosts.Topics,
    ];

    public static IReadOnlyDictionary<string, CostRule> ByType { get; } = All.ToDictionary(rule => rule.Type, StringComparer.Ordinal);
}
