using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What guards the copies themselves.</summary>
public static class BackupVaultPolicies
{
    /// <summary>What AWS bills as a minimum once a copy has moved.</summary>
    private const int DaysInColdStorage = 90;

    public static Policy KeyIsOurs => new()
    {
        Id = "BACKUP-02",
        Severity = Severity.Blocker,
        Promise = "every vault is encrypted with a key of the stack",
        Why = "Whoever may use AWS's own key reads the copies as well, and no key policy of ours stops them.",
        Fix = "set KmsKeyArn to the ARN of an EncryptionKey",
        Answers = ["CKV_AWS_166"],
        Select = Vaults,
        HoldsIn = (vault, plan) => plan.Makes(ResourceTypes.EncryptionKey, vault.Text("kmsKeyArn")),
    };

    public static Policy FullVaultsStay => new()
    {
        Id = "BACKUP-05",
        Severity = Severity.Blocker,
        Promise = "a vault stays while it holds a copy",
        Why = "The copies are for the day on which somebody deletes too much.",
        Fix = "set ForceDestroy = false",
        Select = Vaults,
        Holds = vault => vault.Flag("forceDestroy") == false,
    };

    public static Policy DeletionIsRefused => new()
    {
        Id = "BACKUP-06",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the engine refuses to delete the vault",
        Why = "A vault that is empty for one hour, on the day of a move, would otherwise go with its key.",
        Fix = "set database.deletionProtection to true",
        Select = Vaults,
        HoldsIn = (vault, plan) => vault.Protect || !plan.IsCustomerFacing(),
    };

    public static Policy LocksAdmitTheCopies => new()
    {
        Id = "BACKUP-07",
        Severity = Severity.Blocker,
        Promise = "the lock of a vault admits what is to be kept in it",
        Why = "AWS Backup makes no copy whose days are outside the bounds of the lock, and says so in a failed job every night.",
        Fix = "set MinRetentionDays and MaxRetentionDays of the lock around backup.days",
        Select = plan => plan.OfType(ResourceTypes.BackupPlan),
        HoldsIn = (backups, plan) => (backups.Items("rules") ?? []).All(rule =>
            plan.Where(ResourceTypes.BackupVaultLock, "backupVaultName", rule.Text("targetVaultName")).All(bounds =>
                bounds.Number("minRetentionDays") <= rule.Number("lifecycle.deleteAfter")
                && rule.Number("lifecycle.deleteAfter") <= bounds.Number("maxRetentionDays"))),
    };

    public static Policy LocksCanBeTakenOff => new()
    {
        Id = "BACKUP-08",
        Severity = Severity.Blocker,
        Promise = "every lock of a vault can be taken off by those who may",
        Why = "A lock that hardens after some days is taken off by nobody, AWS included; one wrong number is paid for until it ends.",
        Fix = "leave ChangeableForDays out",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.BackupVaultLock),
        Holds = bounds => !bounds.Has("changeableForDays"),
    };

    public static Policy ColdCopiesStayCold => new()
    {
        Id = "BACKUP-09",
        Severity = Severity.Blocker,
        Promise = "a copy that moves to cold storage is kept there for 90 days at least",
        Why = "AWS refuses a plan that deletes sooner, and bills the 90 days in any case.",
        Fix = "set DeleteAfter 90 days above ColdStorageAfter, or leave ColdStorageAfter out",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.BackupPlan).Where(backups => Cold(backups).Any()),
        Holds = backups => Cold(backups).All(rule => rule.Number("lifecycle.deleteAfter") >= rule.Number("lifecycle.coldStorageAfter") + DaysInColdStorage),
    };

    public static Policy CopiesAreMadeByOurRole => new()
    {
        Id = "BACKUP-12",
        Severity = Severity.Blocker,
        Promise = "copies are made by a role of the stack that may make them",
        Why = "The role that the console makes for a whole account is deleted with the last one who used it; without the right the job fails at night, every night.",
        Fix = "set IamRoleArn to the vault's role and attach AWSBackupServiceRolePolicyForBackup to it",
        Select = plan => plan.OfType(ResourceTypes.BackupSelection),
        HoldsIn = (selection, plan) => plan.Referred(ResourceTypes.Role, selection.Text("iamRoleArn")) is { } role
            && plan.Where(ResourceTypes.RolePolicyAttachment, "role", role.Id)
                .Any(attached => attached.Text("policyArn")?.EndsWith(":policy/service-role/AWSBackupServiceRolePolicyForBackup", StringComparison.Ordinal) == true),
    };

    private static IEnumerable<PlannedResource> Vaults(Plan plan) => plan.OfType(ResourceTypes.BackupVault);

    private static IEnumerable<PlannedMap> Cold(PlannedResource backups) => (backups.Items("rules") ?? []).Where(rule => rule.Has("lifecycle.coldStorageAfter"));
}
