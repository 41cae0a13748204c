using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>What keeps data by one input or option.</summary>
internal static class InputGuards
{
    private const string NothingRefuses = "whatever deletes it next, by intent or by mistake, is not stopped any more";
    private const string InTwoSteps = "leave it on; where the resource shall go, turn it off in a change of its own that says so, and take it away in the next";
    private const string Copy = "leave it as it is; where it shall go, copy first what somebody may need";
    private const string Keep = "leave it, or let a backup in the vault keep for longer what shall be cheaper here";

    private static readonly string[] Clusters = ["aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster", "aws:rds/cluster:Cluster"];

    public static IReadOnlyList<InputGuard> All { get; } =
    [
        new("(protect)", LossKind.Unprotected, InputGuard.TurnedOff) { IsOfAll = true, Consequence = NothingRefuses, Safe = InTwoSteps },
        new("(retainOnDelete)", LossKind.Unprotected, InputGuard.TurnedOff)
        {
            Consequence = "when it leaves the program the engine deletes it, where it forgot it until now",
            Safe = InTwoSteps,
        },
        new("(deleteBeforeReplace)", LossKind.Unprotected, InputGuard.TurnedOn)
        {
            Consequence = "a replacement that fails half way leaves neither the old nor the new one",
            Safe = "leave the option out and give the new one another name",
        },
        new("deletionProtection", LossKind.Unprotected, InputGuard.TurnedOff) { Consequence = NothingRefuses, Safe = InTwoSteps },
        new("deletionProtectionEnabled", LossKind.Unprotected, InputGuard.TurnedOff) { Consequence = NothingRefuses, Safe = InTwoSteps },
        new("enableDeletionProtection", LossKind.Unprotected, InputGuard.TurnedOff) { Consequence = NothingRefuses, Safe = InTwoSteps },
        new("forceDestroy", LossKind.Unprotected, InputGuard.TurnedOn) { Consequence = "its deletion empties it first, where AWS refused until now", Safe = InTwoSteps },
        new("forceDelete", LossKind.Unprotected, InputGuard.TurnedOn) { Consequence = "its deletion empties it first, where AWS refused until now", Safe = InTwoSteps },
        new("skipDestroy", LossKind.Unprotected, InputGuard.TurnedOff) { Consequence = "when it leaves the program it is deleted, where it stayed until now", Safe = InTwoSteps },
        new("archiveOnDestroy", LossKind.Unprotected, InputGuard.TurnedOff) { Consequence = "when it leaves the program it is deleted, where it was archived until now", Safe = InTwoSteps },
        new("changeableForDays", LossKind.Unprotected, InputGuard.TakenOut)
        {
            Types = [ResourceTypes.BackupVaultLock],
            Consequence = "whoever has the permission can take the lock off the vault and delete its recovery points",
            Safe = "leave it; a lock that nobody can take off is what it is for",
        },
        new("retentionInDays", LossKind.RetentionShortened, InputGuard.LessThanForEver)
        {
            Types = [ResourceTypes.LogGroup],
            Consequence = "what was logged before the new number of days is deleted at once",
            Safe = "export what is older with 'aws logs create-export-task' first",
        },
        new("backupRetentionPeriod", LossKind.RetentionShortened, InputGuard.Lowered(absent: 0))
        {
            Types = [ResourceTypes.Database],
            Consequence = "backups that are older are deleted at once, and the database cannot go back to before them",
            Safe = Keep,
        },
        new("backupRetentionPeriod", LossKind.RetentionShortened, InputGuard.Lowered(absent: 1))
        {
            Types = Clusters,
            Consequence = "backups that are older are deleted at once, and the cluster cannot go back to before them",
            Safe = Keep,
        },
        new("retentionPeriod", LossKind.RetentionShortened, InputGuard.Lowered(absent: 7))
        {
            Types = [ResourceTypes.DatabaseBackupCopy],
            Consequence = "copies in the other region that are older are deleted at once",
            Safe = Keep,
        },
        new("snapshotRetentionLimit", LossKind.RetentionShortened, InputGuard.Lowered(absent: 0))
        {
            Types = [ResourceTypes.Cache],
            Consequence = "older snapshots of the cache are deleted, and with 0 none is made any more",
            Safe = Keep,
        },
        new("deletionWindowInDays", LossKind.RetentionShortened, InputGuard.Lowered(absent: 30))
        {
            Types = [ResourceTypes.EncryptionKey],
            Consequence = "there are fewer days in which somebody can notice that the key is to be deleted",
            Safe = "leave it at 30 days",
        },
        new("recoveryWindowInDays", LossKind.RetentionShortened, InputGuard.Lowered(absent: 30))
        {
            Types = [ResourceTypes.Secret],
            Consequence = "there are fewer days in which a deleted secret can be rescued, and with 0 none",
            Safe = "leave it at 30 days",
        },
        new("minRetentionDays", LossKind.RetentionShortened, InputGuard.Lowered(absent: 0))
        {
            Types = [ResourceTypes.BackupVaultLock],
            Consequence = "recovery points may be kept for fewer days than the lock demanded until now",
            Safe = Keep,
        },
        new("skipFinalSnapshot", LossKind.BackupsReduced, InputGuard.TurnedOn) { Consequence = "when it is deleted, no last snapshot is made", Safe = Copy },
        new("finalSnapshotIdentifier", LossKind.BackupsReduced, InputGuard.TakenOut) { Consequence = "when it is deleted, no last snapshot is made", Safe = Copy },
        new("deleteAutomatedBackups", LossKind.BackupsReduced, (before, after) => before is false && after is not false)
        {
            Types = [ResourceTypes.Database],
            Consequence = "when it is deleted, its backups go with it",
            Safe = Copy,
        },
    ];
}
