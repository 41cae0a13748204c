using Infra.Data;
using Infra.Naming;
using Infra.Network;

namespace Infra.Backups;

public sealed record RestoreTestArgs
{
    public required RestoreTesting Frequency { get; init; }

    public required BackupVault Vault { get; init; }

    public required PostgresDatabase Database { get; init; }

    /// <summary>Where restored copies stand.</summary>
    public required IsolatedPlacement Placement { get; init; }

    public required StackContext Context { get; init; }
}
