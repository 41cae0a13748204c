using Infra.Policies.Published;

namespace Infra.Policies.Data;

/// <summary>The published rules about databases, caches and backups that no promise answers, and why.</summary>
internal static class DataStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new(
            StanceKind.Refused,
            ["RDS.23", "AwsSolutions-RDS11", "AwsSolutions-AEC5"],
            "Another port hides a database or a cache from nobody who scans, and breaks tools and habits; only the groups of the services reach it at all."),
        new(
            StanceKind.Refused,
            ["ElastiCache.2"],
            "A minor version that AWS raises is newer than the one in the stack file, which the provider takes for a downgrade and replaces the cache, jobs included; CACHE-10 keeps it off and CACHE-17 keeps the version supported."),
        new(
            StanceKind.NotApplicable,
            ["CKV_AWS_198", "CKV_AWS_196"],
            "Security groups of RDS and of ElastiCache went with EC2-Classic, and the provider has no such resource any more."),
    ];
}
