using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>The copies that AWS Backup keeps in its vault, and the restores that prove them.</summary>
internal static class BackupCosts
{
    private const string Service = "AWS Backup";

    public static CostRule Plans { get; } = new(ResourceTypes.BackupPlan, (backup, context) =>
    {
        var days = backup.Items("rules")?.Sum(rule => (decimal)(rule.Number("lifecycle.deleteAfter") ?? 0)) ?? 0;
        var kept = context.Plan.OfType(ResourceTypes.BackupSelection).SelectMany(selection => selection.Texts("resources") ?? []).Distinct(StringComparer.Ordinal).ToArray();
        var databases = kept.Where(arn => arn.StartsWith("arn:aws:rds:", StringComparison.Ordinal)).Select(context.Database).ToArray();
        var buckets = kept.Count(arn => arn.StartsWith("arn:aws:s3:", StringComparison.Ordinal));
        return
        [
            .. databases.Length == 0 ? [] : new[]
            {
                new Charge(
                    "copies of databases",
                    databases.Aggregate((decimal?)0, (sum, database) => sum + (database is null ? null : DatabaseSize.Backups(database, days, context))),
                    new PriceKey(Service, "GB-month", "RDS snapshot"),
                    DatabaseSize.Assumption),
            },
            .. buckets == 0 ? [] : new[]
            {
                new Charge("copies of buckets", (decimal)buckets * context.Usage[UsageAssumptions.BucketGb], new PriceKey(Service, "GB-month", "S3"), "usage.bucketGb"),
            },
        ];
    });

    public static CostRule RestoreTests { get; } = new(ResourceTypes.RestoreTestingPlan, (_, _) =>
        [new Charge("restores that prove the copies", Quantity: null, new PriceKey(Service, "restore", "test of a recovery point"), "the copy runs for the hour that it is looked at")]);
}
