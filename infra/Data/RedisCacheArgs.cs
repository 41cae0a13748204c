using Infra.Naming;
using Infra.Network;
using Infra.Observability;

namespace Infra.Data;

/// <summary>What a stack decides about its cache. Everything absent here is the house's decision.</summary>
public sealed record RedisCacheArgs
{
    public required IsolatedPlacement Placement { get; init; }

    public required CacheEngine Engine { get; init; }

    /// <summary>As ElastiCache writes it: <c>8.0</c>.</summary>
    public required string EngineVersion { get; init; }

    public required string NodeType { get; init; }

    /// <summary>A replica in another zone that takes over by itself.</summary>
    public required bool HighAvailability { get; init; }

    public required CacheUsage Usage { get; init; }

    public required TimeSpan SnapshotRetention { get; init; }

    /// <summary>Pulumi refuses to delete the cache; ElastiCache itself knows no such protection.</summary>
    public required bool DeletionProtection { get; init; }

    /// <summary>Another number is another token.</summary>
    public required int TokenGeneration { get; init; }

    public required TokenRotation TokenRotation { get; init; }

    public required DailyWindow SnapshotWindow { get; init; }

    public required WeeklyWindow MaintenanceWindow { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
