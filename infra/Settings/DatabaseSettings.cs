using Infra.Data;
using Infra.Units;

namespace Infra.Settings;

public sealed record DatabaseSettings
{
    /// <summary>The Postgres major version alone: RDS moves the minor version by itself.</summary>
    public required int MajorVersion { get; init; }

    public required string InstanceClass { get; init; }

    /// <summary>A standby in another zone.</summary>
    public required bool HighAvailability { get; init; }

    public required Gibibytes Storage { get; init; }

    /// <summary>How far RDS may grow the storage by itself; at least 10 % above <see cref="Storage"/>.</summary>
    public required Gibibytes StorageCeiling { get; init; }

    /// <summary>7 to 35 days of point-in-time recovery.</summary>
    public required TimeSpan BackupRetention { get; init; }

    public required bool DeletionProtection { get; init; }

    /// <summary>How far back one sees what the database waited for.</summary>
    public required DatabaseInsights Insights { get; init; }

    public required MasterPassword MasterPassword { get; init; }

    /// <summary>Null: the password of the services stays as it is.</summary>
    public required DatabaseRotationSchedule? Rotation { get; init; }

    /// <summary>1, and one more for each restore.</summary>
    public required int Generation { get; init; }

    /// <summary>What this generation began with; null for nothing.</summary>
    public required DatabaseRestore? Restore { get; init; }

    public required bool BlueGreenUpdate { get; init; }

    public required bool ReadReplica { get; init; }

    /// <summary>The size of the replica; that of the database unless the stack says otherwise.</summary>
    public required string ReadReplicaClass { get; init; }

    /// <summary>Another region with a copy of the backups; null for none.</summary>
    public required string? BackupCopyRegion { get; init; }

    public required DailyWindow BackupWindow { get; init; }

    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>A statement that takes longer is logged.</summary>
    public required TimeSpan SlowQuery { get; init; }
}
