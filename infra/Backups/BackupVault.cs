using Infra.Access;
using Infra.Data;
using Pulumi;
using Backup = Pulumi.Aws.Backup;
using Iam = Pulumi.Aws.Iam;

namespace Infra.Backups;

/// <summary>
/// A daily copy of the database and the buckets, apart from them: whoever deletes the database, its snapshots and its automated
/// backups has not touched these. Copies of the database keep the database's key; those of buckets have the vault's.
/// </summary>
public sealed class BackupVault : ComponentResource
{
    /// <summary>What AWS lets AWS Backup do, for databases and for buckets; the last two have no path of their own.</summary>
    private static readonly (string Name, string Policy)[] Permissions =
    [
        ("backup", "service-role/AWSBackupServiceRolePolicyForBackup"),
        ("restore", "service-role/AWSBackupServiceRolePolicyForRestores"),
        ("bucket-backup", "AWSBackupServiceRolePolicyForS3Backup"),
        ("bucket-restore", "AWSBackupServiceRolePolicyForS3Restore"),
    ];

    /// <summary>When a job may begin, with the hour before which AWS Backup wants no window of the database to follow.</summary>
    public static DailyWindow Busy { get; } = new(Start: (5 * 60) + 30, Minutes: 120);

    public Output<string> Arn { get; }

    /// <summary>The role of every job, known once it has its permissions.</summary>
    public Output<string> RoleArn { get; }

    public BackupVault(string name, BackupVaultArgs args, ComponentResourceOptions? options = null)
        : base("infra:backups:BackupVault", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var prefix = args.Context.Names.Prefix;
        var days = (int)args.Retention.TotalDays;
        var key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "backups",
            Through = ["backup"],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var vault = new Backup.Vault($"{name}-vault", new Backup.VaultArgs
        {
            Name = prefix,
            KmsKeyArn = key.Arn,
            // AWS then refuses to delete a vault that holds a copy.
            ForceDestroy = false,
            Tags = args.Context.Tags.For(prefix),
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection });
        if (args.Lock == VaultLock.Governance)
        {
            _ = new Backup.VaultLockConfiguration($"{name}-lock", new Backup.VaultLockConfigurationArgs
            {
                BackupVaultName = vault.Name,
                // Without a number of days after which the lock can be changed no more, it stays one that can.
                MinRetentionDays = days,
                MaxRetentionDays = days,
            }, child);
        }

        Arn = vault.Arn;
        RoleArn = Role(name, args);
        var plan = new Backup.Plan($"{name}-plan", new Backup.PlanArgs
        {
            Name = prefix,
            Rules = new Backup.Inputs.PlanRuleArgs
            {
                RuleName = "daily",
                TargetVaultName = vault.Name,
                Schedule = $"cron({Busy.Start % 60} {Busy.Start / 60} * * ? *)",
                ScheduleExpressionTimezone = "Etc/UTC",
                StartWindow = 60,
                CompletionWindow = 480,
                // Continuous backup would take over the database's own, whose days are a setting.
                EnableContinuousBackup = false,
                Lifecycle = new Backup.Inputs.PlanRuleLifecycleArgs { DeleteAfter = days },
                RecoveryPointTags = args.Context.Tags.For(prefix),
            },
            Tags = args.Context.Tags.For(prefix),
        }, child);
        _ = new Backup.Selection($"{name}-selection", new Backup.SelectionArgs
        {
            Name = prefix,
            PlanId = plan.Id,
            IamRoleArn = RoleArn,
            Resources = args.Resources.ToArray(),
        }, child);
        RegisterOutputs();
    }

    private Output<string> Role(string name, BackupVaultArgs args)
    {
        var role = new ServiceRole($"{name}-worker", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("backup"),
            Description = "Copies the database and the buckets, and restores them",
            Service = "backup.amazonaws.com",
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var attached = new List<Output<string>> { role.Arn };
        foreach (var (permission, policy) in Permissions)
        {
            attached.Add(new Iam.RolePolicyAttachment($"{name}-may-{permission}", new Iam.RolePolicyAttachmentArgs
            {
                Role = role.RoleName,
                PolicyArn = $"arn:aws:iam::aws:policy/{policy}",
            }, new CustomResourceOptions { Parent = this }).Id);
        }

        return Output.All(attached).Apply(all => all[0]);
    }
}
