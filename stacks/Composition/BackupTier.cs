using Infra.Backups;

namespace Stacks.Composition;

/// <summary>Copies of what the product knows, and the proof that they can be restored.</summary>
internal sealed class BackupTier
{
    public BackupTier(Foundation foundation, DataTier data, EdgeTier edge)
    {
        var settings = foundation.Settings;
        Vault = new BackupVault("backups", new()
        {
            Resources = [data.Database.Arn, edge.LoadBalancer.AccessLog.Arn, .. edge.Sites.Select(site => site.Site.BucketArn)],
            Retention = settings.Backup.Retention,
            Lock = settings.Backup.Lock,
            DeletionProtection = settings.Database.DeletionProtection,
            Context = foundation.Context,
        });
        if (settings.Backup.RestoreTesting != RestoreTesting.None)
        {
            _ = new RestoreTest("backups-restore", new()
            {
                Frequency = settings.Backup.RestoreTesting,
                Vault = Vault,
                Database = data.Database,
                Placement = foundation.Network.Isolated,
                Context = foundation.Context,
            });
        }
    }

    public BackupVault Vault { get; }
}
