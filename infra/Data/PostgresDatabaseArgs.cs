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

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
