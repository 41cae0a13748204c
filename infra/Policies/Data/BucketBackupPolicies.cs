using Infra.Plans;

namespace Infra.Policies.Data;

/// <summary>What every bucket promises about its copies.</summary>
public static class BucketBackupPolicies
{
    private static readonly PerPlan<HashSet<string>> Selected = new(FindSelected);

    public static Policy BucketsAreCopied => new()
    {
        Id = "BACKUP-13",
        Severity = Severity.Blocker,
        Promise = "where customers depend on it, every bucket is copied into a vault",
        Why = "Old versions lie in the bucket they are of, and whoever may empty it empties them as well.",
        Fix = "list the bucket in Resources of the BackupVault",
        Select = plan => plan.IsCustomerFacing() ? plan.OfType(ResourceTypes.Bucket) : [],
        HoldsIn = (bucket, plan) => Selected.Of(plan).Contains($"arn:aws:s3:::{bucket.Id}"),
    };

    private static HashSet<string> FindSelected(Plan plan) => plan.OfType(ResourceTypes.BackupSelection).SelectMany(selection => selection.Texts("resources") ?? []).ToHashSet(StringComparer.Ordinal);
}
