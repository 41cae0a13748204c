using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>Whether what is lost can be had again.</summary>
public static class BackupPolicies
{
    private const int LeastDaysForCustomers = 30;

    public static readonly Policy DatabasesAreCopied = new()
    {
        Id = "BACKUP-01",
        Severity = Severity.Blocker,
        Promise = "every database is copied daily into a vault, for 30 days at least where customers depend on it",
        Why = "Automated backups go with the database when somebody deletes it on purpose.",
        Fix = "list the database in Resources of the BackupVault; backup.days says how long",
        Select = Databases,
        HoldsIn = (database, plan) => plan.OfType(ResourceTypes.BackupSelection).Any(selection =>
            Names(selection.Texts("resources"), database)
            && plan.Referred(ResourceTypes.BackupPlan, selection.Text("planId"))?.Items("rules").AnyAndAll(rule =>
                rule.Text("schedule") is { } schedule
                && schedule.EndsWith(" * * ? *)", StringComparison.Ordinal)
                && plan.Where(ResourceTypes.BackupVault, "name", rule.Text("targetVaultName")).Any()
                && rule.Number("lifecycle.deleteAfter") >= (plan.IsCustomerFacing() ? LeastDaysForCustomers : 1)) == true),
    };

    public static readonly Policy VaultsAreOurs = new()
    {
        Id = "BACKUP-02",
        Severity = Severity.Blocker,
        Promise = "every vault is encrypted with a key of the stack and stays while it holds a copy; where customers depend on it, the engine refuses to delete it",
        Why = "The copies are for the day on which somebody deletes too much.",
        Fix = "set KmsKeyArn and ForceDestroy = false, and database.deletionProtection",
        Select = plan => plan.OfType(ResourceTypes.BackupVault),
        HoldsIn = (vault, plan) => plan.Makes(ResourceTypes.EncryptionKey, vault.Text("kmsKeyArn"))
            && vault.Flag("forceDestroy") == false
            && (vault.Protect || !plan.IsCustomerFacing()),
    };

    public static readonly Policy RestoringIsTested = new()
    {
        Id = "BACKUP-03",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, a copy of every database is restored for a test, into subnets and a group of the stack",
        Why = "A backup that nobody has restored is a hope.",
        Fix = "set backup.restoreTesting to weekly or monthly",
        Select = plan => plan.IsCustomerFacing() ? Databases(plan) : [],
        HoldsIn = (database, plan) => plan.OfType(ResourceTypes.RestoreTestingSelection).Any(test =>
            Names(test.Texts("protectedResourceArns"), database)
            && plan.Where(ResourceTypes.RestoreTestingPlan, "name", test.Text("restoreTestingPlanName")).Any()
            && plan.Makes(ResourceTypes.DatabaseSubnets, test.Text("restoreMetadataOverrides.dbSubnetGroupName"))
            && plan.OfType(ResourceTypes.SecurityGroup).Any(group => test.Text("restoreMetadataOverrides.vpcSecurityGroupIds") == $"[\"{group.Id}\"]")),
    };

    /// <summary>A replica has nothing that its source has not.</summary>
    private static IEnumerable<PlannedResource> Databases(Plan plan) => plan.OfType(ResourceTypes.Database).Where(database => !database.Has("replicateSourceDb"));

    /// <summary>Whether the database is among ARNs, of which a plan knows the end: its name.</summary>
    private static bool Names(IReadOnlyList<string>? arns, PlannedResource database) =>
        database.Text("identifier") is { } identifier && arns?.Any(arn => arn.EndsWith($":db:{identifier}", StringComparison.Ordinal)) == true;
}
