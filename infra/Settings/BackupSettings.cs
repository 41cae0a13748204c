using Infra.Backups;

namespace Infra.Settings;

public sealed record BackupSettings
{
    /// <summary>How long AWS Backup keeps each daily copy.</summary>
    public required TimeSpan Retention { get; init; }

    public required VaultLock Lock { get; init; }

    public required RestoreTesting RestoreTesting { get; init; }
}
