using System.Text.Json.Nodes;
using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class BackupMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("BACKUP-01", "backups-selection", "resources", new[] { "arn:aws:s3:::shop-production-alb-logs-111122223333" }),
        Input("BACKUP-01", "backups-plan", "rules[0].lifecycle.deleteAfter", 29),
        Input("BACKUP-01", "backups-plan", "rules[0].lifecycle", null),
        Input("BACKUP-01", "backups-plan", "rules[0].schedule", "cron(30 5 1 * ? *)"),
        Input("BACKUP-01", "backups-plan", "rules", null),
        Input("BACKUP-02", "backups-vault", "kmsKeyArn", null),
        Input("BACKUP-02", "backups-vault", "forceDestroy", true),
        Input("BACKUP-02", "backups-vault", "forceDestroy", null),
        Absent("BACKUP-02", "the vault may be deleted", plan => plan.With("backups-vault", vault => vault with { Protect = false })),
        Input("BACKUP-03", "backups-restore-selection", "protectedResourceArns", null),
        Input("BACKUP-03", "backups-restore-selection", "restoreMetadataOverrides.dbSubnetGroupName", null),
        Input("BACKUP-03", "backups-restore-selection", "restoreMetadataOverrides.vpcSecurityGroupIds", "[\"sg-backups-restore-sg\",\"sg-other\"]"),
        Input("BACKUP-03", "backups-restore-selection", "restoreTestingPlanName", "other"),
        Input("MONEY-01", "budget-month", "notifications[2].notificationType", "ACTUAL"),
        Input("MONEY-01", "budget-month", "notifications", null),
        Input("MONEY-01", "budget-month", "costFilters[0].values", new[] { "user:stack$staging" }),
        Input("MONEY-01", "budget-month", "timeUnit", "ANNUALLY"),
        Absent("MONEY-01", "the budget is gone", plan => plan.Without("budget-month")),
    ];
}
