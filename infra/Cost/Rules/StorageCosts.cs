using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>What lies in buckets and in registries of images.</summary>
internal static class StorageCosts
{
    public static CostRule Buckets { get; } = new(ResourceTypes.Bucket, (_, context) =>
    [
        new Charge("objects", context.Usage[UsageAssumptions.BucketGb], new PriceKey("S3", "GB-month", "Standard, first 50 TB"), "usage.bucketGb"),
        new Charge("writes", context.Usage[UsageAssumptions.BucketWrites] / 1000m, new PriceKey("S3", "1k requests", "PUT, COPY, POST, LIST"), "usage.bucketWrites"),
    ]);

    public static CostRule ImageRepositories { get; } = new(ResourceTypes.ImageRepository, (_, context) =>
        [new Charge("images", context.Usage[UsageAssumptions.ImageGb], new PriceKey("ECR", "GB-month", "private repository"), "usage.imageGb")]);
}
