using Infra.Data;

namespace Infra.Settings;

public sealed record CacheSettings
{
    public required CacheEngine Engine { get; init; }

    /// <summary>As ElastiCache writes it, for example 8.0 for Valkey and 7.1 for Redis.</summary>
    public required string EngineVersion { get; init; }

    public required string NodeType { get; init; }

    /// <summary>A replica in another zone that takes over by itself.</summary>
    public required bool HighAvailability { get; init; }

    public required CacheUsage Usage { get; init; }

    /// <summary>1 to 35 days of daily snapshots.</summary>
    public required TimeSpan SnapshotRetention { get; init; }

    /// <summary>Pulumi refuses to delete the cache; ElastiCache itself knows no such protection.</summary>
    public required bool DeletionProtection { get; init; }

    /// <summary>Another number is another token.</summary>
    public required int TokenGeneration { get; init; }

    public required TokenRotation TokenRotation { get; init; }

    public required DailyWindow SnapshotWindow { get; init; }

    public required WeeklyWindow MaintenanceWindow { get; init; }
}
