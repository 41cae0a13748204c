using Infra.Access;
using Infra.Naming;
using Pulumi;
using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>
/// The automated backups once more in another region, under a key of that region: the way back when the first one, or everything in it,
/// is gone. They can be restored to any minute there, as here.
/// </summary>
public sealed class DatabaseBackupCopy : ComponentResource
{
    /// <param name="name">The name of the key.</param>
    /// <param name="copyName">The name of the copy, which a restored database has anew.</param>
    /// <param name="region">Where to; another region than the stack's.</param>
    /// <param name="source">The database.</param>
    /// <param name="retention">Whole days.</param>
    /// <param name="context">Whose it is.</param>
    /// <param name="options">As for any component.</param>
    public DatabaseBackupCopy(
        string name, string copyName, string region, Rds.Instance source, TimeSpan retention, StackContext context, ComponentResourceOptions? options = null)
        : base("infra:data:DatabaseBackupCopy", name, options)
    {
        var key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "database-backup-copy",
            Region = region,
            Context = context,
        }, new ComponentResourceOptions { Parent = this });
        _ = new Rds.InstanceAutomatedBackupsReplication($"{copyName}-backup-copy", new Rds.InstanceAutomatedBackupsReplicationArgs
        {
            Region = region,
            SourceDbInstanceArn = source.Arn,
            RetentionPeriod = (int)retention.TotalDays,
            KmsKeyId = key.Arn,
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
