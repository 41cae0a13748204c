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

    /// <summary>1 to 35 days of point-in-time recovery.</summary>
    public required TimeSpan BackupRetention { get; init; }

    public required bool DeletionProtection { get; init; }

    /// <summary>How far back one sees what the database waited for.</summary>
    public required DatabaseInsights Insights { get; init; }
}
