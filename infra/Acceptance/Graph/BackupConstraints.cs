using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Backups: who makes them, how long the vault lets them be kept, and what is backed up.</summary>
internal static class BackupConstraints
{
    private const string Policy = "AWSBackupServiceRolePolicyForBackup";

    private static readonly string[] SetByBackup = ["backupRetentionPeriod", "backupWindow"];

    private static readonly PerPlan<HashSet<string>> Continuous = new(FindContinuous);

    public static CodedConstraint BackupBecomesTheRole => new()
    {
        Id = "BACKUP-ROLE-01",
        Type = ResourceTypes.BackupSelection,
        Property = "iamRoleArn",
        Says = "must be a role that backup.amazonaws.com may assume",
        Answer = "InvalidParameterValueException: IAM Role ... cannot be assumed by AWS Backup",
        Noticed = Noticed.Apply,
        Fix = "let the trust policy of the role admit backup.amazonaws.com with sts:AssumeRole, as ServiceRole does",
        Source = Sources.Botocore("backup/2018-11-15", "CreateBackupSelectionInput"),
        Objections = (selection, plan) => plan.Role(selection.Text("iamRoleArn")) is { } role && !role.Trusts("backup.amazonaws.com")
            ? [new Objection("iamRoleArn", role.Name, "but its trust policy does not admit backup.amazonaws.com")] : [],
    };

    public static CodedConstraint TheRoleMayMakeCopies => new()
    {
        Id = "BACKUP-ROLE-02",
        Type = ResourceTypes.BackupSelection,
        Property = "iamRoleArn",
        Says = $"must have the policy {Policy}, or one of its own that allows as much",
        Answer = "every backup job fails: access denied",
        Noticed = Noticed.Never,
        Fix = $"attach {Policy} to the role",
        Source = Sources.Botocore("backup/2018-11-15", "CreateBackupSelectionInput"),
        Objections = (selection, plan) => plan.Role(selection.Text("iamRoleArn")) is { } role && plan.ManagedPolicies(role).ToArray() is var policies
            && !Array.Exists(policies, arn => arn.EndsWith($"/{Policy}", StringComparison.Ordinal))
            // What is neither of AWS nor of the plan may allow it.
            && !Array.Exists(policies, arn => !arn.Contains(":aws:policy/", StringComparison.Ordinal) && !plan.Makes(ResourceTypes.ManagedPolicy, arn))
            && !plan.PermissionsOf(role).Any(statement => statement.Allows("backup:DescribeBackupVault"))
                ? [new Objection("iamRoleArn", role.Name, $"but neither {Policy} nor a policy of the plan lets it make copies")] : [],
    };

    public static CodedConstraint LocksAdmitTheCopies => new()
    {
        Id = "BACKUP-LOCK-01",
        Type = ResourceTypes.BackupPlan,
        Property = "rules[].lifecycle.deleteAfter",
        Says = "must lie between minRetentionDays and maxRetentionDays of the lock of the vault",
        Answer = "every backup job fails: the retention is outside the range of the vault lock",
        Noticed = Noticed.Never,
        Fix = "set MinRetentionDays and MaxRetentionDays of the VaultLockConfiguration around backup.days",
        Source = Sources.Botocore("backup/2018-11-15", "PutBackupVaultLockConfigurationInput"),
        Objections = (backups, plan) => (backups.Items("rules") ?? []).SelectMany((rule, index) => plan.Where(ResourceTypes.BackupVaultLock, "backupVaultName", rule.Text("targetVaultName"))
            .Where(bounds => rule.Number("lifecycle.deleteAfter") is { } days
                ? days < bounds.Number("minRetentionDays") || days > bounds.Number("maxRetentionDays")
                : bounds.Has("maxRetentionDays"))
            .Select(bounds => new Objection(
                $"rules[{index}].lifecycle.deleteAfter",
                rule.Number("lifecycle.deleteAfter") is { } shown ? $"{shown}" : null,
                $"but {bounds.Name} admits {bounds.Number("minRetentionDays") ?? 1} to {(bounds.Number("maxRetentionDays") is { } most ? $"{most}" : "any number of")} days"))),
    };

    public static CodedConstraint BackupOwnsTheWindow => new()
    {
        Id = "BACKUP-CONTINUOUS-01",
        Type = ResourceTypes.Database,
        Property = "backupRetentionPeriod",
        Says = "must be left to AWS Backup, and backupWindow as well, where it backs the instance up continuously",
        Answer = "every plan wants to set both back, or InvalidParameterCombination: the instance is managed by AWS Backup",
        Noticed = Noticed.Drift,
        Fix = "name backupRetentionPeriod and backupWindow in IgnoreChanges of the instance, or set EnableContinuousBackup = false",
        Source = "AWS Backup developer guide: continuous backups and point-in-time recovery (cited by its title)",
        Objections = (database, plan) => database.Text("identifier") is { } identifier && Continuous.Of(plan).Contains(identifier)
            && SetByBackup.Where(input => database.Has(input) && !database.IgnoreChanges.Contains(input, StringComparer.Ordinal)).ToArray() is [var first, ..] set
                ? [new Objection(first, null, $"but is set by AWS Backup, and IgnoreChanges does not name {string.Join(" and ", set)}")] : [],
    };

    public static IReadOnlyList<CodedConstraint> All => [BackupBecomesTheRole, TheRoleMayMakeCopies, LocksAdmitTheCopies, BackupOwnsTheWindow];

    /// <summary>The identifiers of the instances that a plan of backups selects by their ARN and backs up continuously.</summary>
    private static HashSet<string> FindContinuous(Plan plan) =>
    [
        .. plan.OfType(ResourceTypes.BackupPlan).Where(backups => (backups.Items("rules") ?? []).Any(rule => rule.Flag("enableContinuousBackup") == true))
            .SelectMany(backups => plan.Where(ResourceTypes.BackupSelection, "planId", backups.Id)).SelectMany(selection => selection.Texts("resources") ?? [])
            .Select(arn => arn.Split(':')).Where(parts => parts is ["arn", _, "rds", _, _, "db", _]).Select(parts => parts[6]),
    ];
}
