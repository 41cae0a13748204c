using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>What a bucket is for, and what is declared about it in resources of their own.</summary>
internal static class BucketRelations
{
    /// <summary>Whether a load balancer or another bucket writes its log there.</summary>
    public static bool HoldsLogs(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.LoadBalancer, "accessLogs.bucket", bucket.Id).Any()
        || plan.Where(ResourceTypes.BucketLogging, "targetBucket", bucket.Id).Any(logging => logging.Text("bucket") != bucket.Id);

    /// <summary>The statements of the policies of a bucket.</summary>
    public static IEnumerable<PlannedMap> StatementsOf(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.BucketPolicy, "bucket", bucket.Id).SelectMany(policy => policy.Statements("policy"));

    /// <summary>The encryptions that a bucket gives to what says none itself.</summary>
    public static IEnumerable<PlannedMap> EncryptionsOf(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.BucketEncryption, "bucket", bucket.Id).SelectMany(encryption => encryption.Items("rules") ?? []);

    /// <summary>The rules by which everything in a bucket ages.</summary>
    public static IEnumerable<PlannedMap> AgingOf(this Plan plan, PlannedResource bucket) =>
        plan.Where(ResourceTypes.BucketLifecycle, "bucket", bucket.Id).SelectMany(lifecycle => lifecycle.Items("rules") ?? [])
            .Where(rule => rule.Text("status") == "Enabled" && rule.Text("filter.prefix") is { Length: 0 });
}
