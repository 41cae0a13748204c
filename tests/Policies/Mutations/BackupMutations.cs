using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class BackupMutations
{
    private const string Daily = "backups-plan";
    private const string Database = "database-instance";
    private const string Lock = "backups-lock";
    private const string RestorePlan = "backups-restore-plan";
    private const string RestoreSelection = "backups-restore-selection";
    private const string Selection = "backups-selection";
    private const string Vault = "backups-vault";

    public static IEnumerable<Mutation> All =>
    [
        InputOf(FilesBeside, "BACKUP-01", Selection, "resources", new[] { "arn:aws:s3:::shop-production-alb-logs-111122223333" }),
        InputOf(FilesBeside, "BACKUP-01", Selection, "resources", new[] { "arn:aws:rds:eu-west-1:111122223333:db:*" }),
        InputOf(FilesBeside, "BACKUP-01", Selection, "resources", null),
        Input("BACKUP-01", Selection, "planId", "somebody-elses"),
        Input("BACKUP-01", Daily, "rules[0].schedule", "cron(30 5 1 * ? *)"),
        Input("BACKUP-01", Daily, "rules", null),
        Wrong("BACKUP-01", "the copies go to a vault of somebody else", plan => plan.With(Daily, "rules[0].targetVaultName", "other")),
        Absent("BACKUP-01", "nothing is selected at all", plan => plan.Without(Selection)) with { Twin = FilesBeside },
        InputOf(Unlocked, "BACKUP-04", Daily, "rules[0].lifecycle.deleteAfter", 29),
        InputOf(Unlocked, "BACKUP-04", Daily, "rules[0].lifecycle", null),
        Input("BACKUP-04", Daily, "rules[0].lifecycle", null) with { Stack = "staging", What = "a stack without customers keeps its copies for ever" },
        InputOf(plan => plan.With(Daily, "rules[0].lifecycle.deleteAfter", 1), "BACKUP-04", Daily, "rules[0].lifecycle.deleteAfter", 0) with { Stack = "staging" },
        Input("BACKUP-10", Daily, "rules[0].scheduleExpressionTimezone", "Europe/Berlin"),
        Input("BACKUP-10", Daily, "rules[0].scheduleExpressionTimezone", null),
        Input("BACKUP-10", Daily, "rules[0].startWindow", null),
        Input("BACKUP-10", Daily, "rules[0].startWindow", 59),
        Input("BACKUP-10", Daily, "rules[0].startWindow", 1200),
        Input("BACKUP-10", Daily, "rules[0].schedule", "cron(30 2 * * ? *)"),
        Input("BACKUP-10", Daily, "rules[0].schedule", "cron(31 0 * * ? *)"),
        Input("BACKUP-10", Daily, "rules[0].schedule", "cron(0/5 * * * ? *)"),
        InputOf(plan => plan.With(Daily, "rules[0].schedule", "cron(0 0 * * ? *)"), "BACKUP-10", Daily, "rules[0].startWindow", 61),
        Input("BACKUP-10", Database, "backupWindow", "07:29-08:29"),
        Input("BACKUP-10", Database, "maintenanceWindow", "tue:07:29-tue:08:29"),
        Input("BACKUP-03", RestoreSelection, "protectedResourceArns", null),
        Input("BACKUP-03", RestoreSelection, "protectedResourceArns", new[] { "arn:aws:rds:eu-west-1:111122223333:db:other" }),
        Input("BACKUP-03", RestoreSelection, "restoreTestingPlanName", "other"),
        Input("BACKUP-03", RestorePlan, "recoveryPointSelection.includeVaults", null),
        Input("BACKUP-03", RestorePlan, "recoveryPointSelection.includeVaults", new[] { "arn:aws:backup:eu-west-1:111122223333:backup-vault:other" }),
        Absent("BACKUP-03", "nothing is restored", plan => plan.Without(RestoreSelection)) with { Twin = GroupBeside },
        Input("BACKUP-11", RestoreSelection, "restoreMetadataOverrides.dbSubnetGroupName", null),
        InputOf(GroupBeside, "BACKUP-11", RestoreSelection, "restoreMetadataOverrides.vpcSecurityGroupIds", "[\"sg-backups-restore-sg\",\"sg-other\"]"),
        InputOf(GroupBeside, "BACKUP-11", RestoreSelection, "restoreMetadataOverrides.vpcSecurityGroupIds", "[]"),
        InputOf(GroupBeside, "BACKUP-11", RestoreSelection, "restoreMetadataOverrides.vpcSecurityGroupIds", null),
        Input("BACKUP-11", RestoreSelection, "restoreMetadataOverrides.publiclyAccessible", "true"),
        Input("BACKUP-11", RestoreSelection, "restoreMetadataOverrides.publiclyAccessible", null),
        Input("BACKUP-02", Vault, "kmsKeyArn", "arn:aws:kms:eu-west-1:111122223333:alias/aws/backup"),
        Input("BACKUP-02", Vault, "kmsKeyArn", null),
        Input("BACKUP-05", Vault, "forceDestroy", true),
        Input("BACKUP-05", Vault, "forceDestroy", null),
        Absent("BACKUP-06", "the vault may be deleted", plan => plan.With(Vault, vault => vault with { Protect = false })),
        Wrong("BACKUP-06", "a second vault may be deleted", plan => plan.With("second-vault", vault => vault with { Protect = false })) with
        {
            Twin = plan => plan.With(plan.ByName(Vault) with { Name = "second-vault", Urn = $"{plan.ByName(Vault).Urn}-second", Id = "second" }),
        },
        Input("BACKUP-07", Lock, "minRetentionDays", 31),
        Input("BACKUP-07", Lock, "minRetentionDays", null),
        Input("BACKUP-07", Lock, "maxRetentionDays", 29),
        Input("BACKUP-07", Lock, "maxRetentionDays", null),
        Input("BACKUP-08", Lock, "changeableForDays", 3),
        InputOf(Cold, "BACKUP-09", Daily, "rules[0].lifecycle.deleteAfter", 119),
        InputOf(Cold, "BACKUP-09", Daily, "rules[0].lifecycle.coldStorageAfter", 31),
        Absent("BACKUP-09", "a cold copy has no end", plan => plan.With(Daily, "rules[1].lifecycle.deleteAfter", null)) with { Twin = ColdBeside },
        Wrong("BACKUP-13", "one bucket is copied and another is not", plan => plan.With(Selection, "resources[1]", null)),
        Wrong("BACKUP-13", "a bucket of somebody else is copied", plan => plan.With(Selection, "resources[2]", "arn:aws:s3:::shop-production-www-other")),
        Absent("BACKUP-13", "no bucket is copied", plan => plan.With(Selection, "resources", new[] { "arn:aws:rds:eu-west-1:111122223333:db:shop-production" })),
        Absent("BACKUP-12", "the role may make no copy", plan => plan.Without("backups-may-backup")),
        Input("BACKUP-12", "backups-may-backup", "policyArn", "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores"),
    ];

    /// <summary>A group that nothing wears, so that the one of the test is not the first.</summary>
    private static Plan GroupBeside(Plan plan) => Adding(ResourceTypes.SecurityGroup, "spare")(plan);

    private static Plan Unlocked(Plan plan) => plan.Without(Lock);

    private static Plan Cold(Plan plan) => Unlocked(plan)
        .With(Daily, "rules[0].lifecycle.coldStorageAfter", 30)
        .With(Daily, "rules[0].lifecycle.deleteAfter", 120);

    /// <summary>A second rule of the plan, which copies what another plan selects.</summary>
    private static Plan ColdBeside(Plan plan) => Cold(plan)
        .With(Selection, "resources", new[] { "arn:aws:s3:::shop-production-alb-logs-111122223333" })
        .With(Daily, "rules[1].lifecycle.coldStorageAfter", 30)
        .With(Daily, "rules[1].lifecycle.deleteAfter", 120);

    /// <summary>The files are copied by a selection of their own.</summary>
    private static Plan FilesBeside(Plan plan) => plan.With(plan.ByName(Selection) with { Name = "files", Urn = $"{plan.ByName(Selection).Urn}-files", Id = "files" })
        .With("files", "resources", plan.ByName(Selection).Texts("resources")!.Where(arn => arn.Contains(":s3:", StringComparison.Ordinal)));
}
