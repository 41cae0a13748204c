namespace Infra.Backups;

/// <summary>Whether a copy can be deleted before its time. The lock that nobody can take off again (compliance) is not offered: one wrong number would be paid for until it ends.</summary>
public enum VaultLock
{
    None,

    /// <summary>By nobody but those who may take the lock off (<c>backup:DeleteBackupVaultLockConfiguration</c>).</summary>
    Governance,
}
