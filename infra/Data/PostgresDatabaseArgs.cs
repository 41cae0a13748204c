using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Units;

namespace Infra.Data;

/// <summary>What a stack decides about its database. Everything absent here is the house's decision.</summary>
public sealed record PostgresDatabaseArgs
{
    public required IsolatedPlacement Placement { get; init; }

    public required int MajorVersion { get; init; }

    public required string InstanceClass { get; init; }

    /// <summary>A standby in another zone.</summary>
    public required bool HighAvailability { get; init; }

    public required Gibibytes Storage { get; init; }

    public required Gibibytes StorageCeiling { get; init; }

    public required TimeSpan BackupRetention { get; init; }

    public required bool DeletionProtection { get; init; }

    public required DatabaseInsights Insights { get; init; }

    public required MasterPassword MasterPassword { get; init; }

    /// <summary>1, and one more for each restore: the number of the instance among all that the stack has had.</summary>
    public required int Generation { get; init; }

    /// <summary>What this generation began with; null for nothing. Looked at once, when the instance is made.</summary>
    public required DatabaseRestore? Restore { get; init; }

    /// <summary>Changes that restart Postgres, and a next major version, are made on a copy that then takes over.</summary>
    public required bool BlueGreenUpdate { get; init; }

    /// <summary>Null for none.</summary>
    public required ReadReplicaArgs? ReadReplica { get; init; }

    /// <summary>Another region that holds the backups as well; null for none.</summary>
    public required string? BackupCopyRegion { get; init; }

    public required DailyWindow BackupWindow { get; init; }

    public required WeeklyWindow MaintenanceWindow { get; init; }

    /// <summary>A statement that takes longer is logged with its text.</summary>
    public required TimeSpan SlowQuery { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
