using Infra.Naming;
using Pulumi;

namespace Infra.Backups;

public sealed record BackupVaultArgs
{
    /// <summary>The ARNs of what is copied: databases, and buckets that keep versions.</summary>
    public required IReadOnlyList<Output<string>> Resources { get; init; }

    public required TimeSpan Retention { get; init; }

    public required VaultLock Lock { get; init; }

    public required bool DeletionProtection { get; init; }

    public required StackContext Context { get; init; }
}
