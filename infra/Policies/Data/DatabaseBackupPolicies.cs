using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What RDS itself keeps of a database, and what becomes of it when the database goes.</summary>
public static class DatabaseBackupPolicies
{
    private const int LeastDays = 7;

    // Where the data came from is history, and a failover moves a replica's source to another zone.
    private static readonly string[] History = ["availabilityZone", "restoreToPointInTime", "snapshotIdentifier"];

    public static Policy BackupsAreKept => new()
    {
        Id = "DATA-06",
        Severity = Severity.Blocker,
        Promise = "every database can go back to any minute of the last seven days at least",
        Why = "Damage is often noticed days later; without a backup from before it, the data is gone.",
        Fix = "set database.backupDays to 7 or more",
        Answers =
        [
            "RDS.11", "AwsSolutions-RDS13", "CKV_AWS_133", "AVD-AWS-0077", "aws-rds-instance-configure-backup-retention",
            "aws-rds-instance-enable-backup-retention", "rds-instance-backup-enabled",
        ],
        Disagreement = "The sources ask for one day, two, three or seven, and some pass an instance that does not say; we keep to the longest, seven given days, in every stack.",
        Select = DataPlans.Sources,
        Holds = database => database.Number("backupRetentionPeriod") >= LeastDays,
    };

    public static Policy BackupsOutliveTheDatabase => new()
    {
        Id = "DATA-19",
        Severity = Severity.Blocker,
        Promise = "the automated backups of a deleted database stay until their time",
        Why = "A database that was deleted by mistake is missed at once; its backups would have gone in the same minute.",
        Fix = "set DeleteAutomatedBackups = false on the instance",
        Select = DataPlans.Sources,
        Holds = database => database.Flag("deleteAutomatedBackups") == false,
    };

    public static Policy LastSnapshotIsTaken => new()
    {
        Id = "DATA-07",
        Severity = Severity.Blocker,
        Promise = "a deleted database leaves a last snapshot under a name that was never used before",
        Why = "Without one a mistaken deletion is final; under a name that exists, AWS refuses the deletion half way through.",
        Fix = "set SkipFinalSnapshot = false and end FinalSnapshotIdentifier with the hex of a RandomId",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => database.Flag("skipFinalSnapshot") == false && plan.LeavesANewSnapshot(database),
    };

    public static Policy SnapshotsAreTagged => new()
    {
        Id = "DATA-25",
        Severity = Severity.Blocker,
        Promise = "snapshots carry the tags of their database",
        Why = "A snapshot outlives its stack; without tags nobody can say whose it was, nor whether it may go.",
        Fix = "set CopyTagsToSnapshot = true on the instance",
        Answers = ["RDS.17", "CKV2_AWS_60"],
        Select = DataPlans.Databases,
        Holds = database => database.Flag("copyTagsToSnapshot") == true,
    };

    public static Policy DeletionIsRefused => new()
    {
        Id = "DATA-08",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, neither AWS nor the engine deletes the database; elsewhere the stack says so",
        Why = "A changed name or a mistaken destroy would otherwise take the data with it.",
        Fix = "set database.deletionProtection to true",
        Answers = ["RDS.8", "AwsSolutions-RDS10", "CKV_AWS_293", "AVD-AWS-0177"],
        Disagreement = "The sources protect every database; a stack for trials must be able to go by one command, so it may say false, with a last snapshot.",
        Select = DataPlans.Sources,
        HoldsIn = (database, plan) => database.Flag("deletionProtection") is { } isProtected
            && (!plan.IsCustomerFacing() || (isProtected && database.Protect)),
    };

    public static Policy OldGenerationsAreLetGo => new()
    {
        Id = "DATA-38",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, the engine lets go of a database that leaves the program, and never deletes it",
        Why = "After a restore the old instance is the only proof of what was lost; once its protection is lifted, nothing else would keep it.",
        Fix = "set database.deletionProtection to true, which sets RetainOnDelete",
        Select = plan => plan.IsCustomerFacing() ? DataPlans.Sources(plan) : [],
        Holds = database => database.RetainOnDelete,
    };

    public static Policy ChangesAreNotIgnored => new()
    {
        Id = "DATA-39",
        Severity = Severity.Blocker,
        Promise = "nothing but its history is ignored of a database or a cache",
        Why = "An input that is ignored says what somebody once wanted, and every promise about it looks kept whatever stands in AWS.",
        Fix = "take the input out of IgnoreChanges",
        IsProhibition = true,
        Select = plan => [.. DataPlans.Databases(plan), .. DataPlans.Caches(plan)],
        Holds = data => data.IgnoreChanges.All(input => History.Contains(input, StringComparer.Ordinal)),
    };

    public static Policy TheCopyAbroadIsAsGood => new()
    {
        Id = "DATA-44",
        Severity = Severity.Blocker,
        Promise = "backups in another region are as old as those here, under a key of that region",
        Why = "On the day on which the region is lost, the copy is all there is; AWS makes none under a key of another region.",
        Fix = "set RetentionPeriod to the database's own and KmsKeyId to an EncryptionKey of the same Region",
        Select = plan => plan.OfType(ResourceTypes.DatabaseBackupCopy),
        HoldsIn = (copy, plan) =>
            copy.Text("sourceDbInstanceArn")?.Split(':') is [_, _, _, var here, _, "db", var source]
            && copy.Text("region") is { } there && there != here
            && copy.Number("retentionPeriod") is { } days
            && plan.Where(ResourceTypes.Database, "identifier", source).Any(database => !(days < database.Number("backupRetentionPeriod")))
            && plan.Referred(ResourceTypes.EncryptionKey, copy.Text("kmsKeyId"))?.Text("region") == there,
    };
}
