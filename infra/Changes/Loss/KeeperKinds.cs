using Infra.Plans;
using Infra.Policies;

namespace Infra.Changes.Loss;

/// <summary>Resources that hold nothing, but keep what others hold: without them there are fewer copies, or shorter ones.</summary>
internal static class KeeperKinds
{
    private const string First = "make what takes its place first, let it run, and take this away in a change of its own";

    /// <param name="removed">A resource that goes.</param>
    /// <param name="after">The plan without it. Where it was made for something that goes too, nothing is lost by it.</param>
    public static Weakening? Of(PlannedResource removed, Plan after) => removed.Type switch
    {
        ResourceTypes.BackupPlan => new(LossKind.BackupsReduced, "the backup plan is taken away", "nothing is copied any more, and the copies that there are expire one after the other", First),
        ResourceTypes.BackupSelection => new(LossKind.BackupsReduced, "the selection of what is copied is taken away", "what it selected is not copied any more", First),
        ResourceTypes.DatabaseBackupCopy => new(LossKind.BackupsReduced, "the copy in the other region is taken away", "with this region the database and all its backups are gone", First),
        "aws:s3/bucketReplicationConfig:BucketReplicationConfig" when IsThere(removed, after) =>
            new(LossKind.BackupsReduced, "the replication of its bucket is taken away", "what is written from then on is in one bucket only", First),
        ResourceTypes.BackupVaultLock => new(LossKind.Unprotected, "the lock of the vault is taken off", "whoever has the permission can delete its recovery points", "leave it; a lock that nobody can take off is what it is for"),
        ResourceTypes.BucketVersioning when removed.At("versioningConfiguration", "status") is "Enabled" && IsThere(removed, after) =>
            new(LossKind.RetentionShortened, "the versions of its bucket are suspended", "what is overwritten or deleted from then on is gone", "leave versioning on, and let old versions expire by a lifecycle rule"),
        _ => null,
    };

    private static bool IsThere(PlannedResource keeper, Plan after) =>
        keeper.Inputs.GetValueOrDefault("bucket") is not string bucket || after.OfType(ResourceTypes.Bucket).Any(other => other.Inputs.GetValueOrDefault("bucket") is string name && name == bucket);
}
