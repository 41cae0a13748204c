using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>Databases, backups and buckets: what no boundary value breaks alone.</summary>
public sealed class DataCases : IProofs
{
    private const string Plain = DatabaseSamples.Plain;

    public IEnumerable<Case> Cases => [.. Databases, .. Stores];

    private static IEnumerable<Case> Databases =>
    [
        new(
            "RDS-INSTANCE-02",
            plan => plan.With(DatabaseSamples.Provisioned, "allocatedStorage", 100),
            plan => plan.With(DatabaseSamples.Provisioned, "allocatedStorage", 99)),
        new(
            "RDS-INSTANCE-18",
            plan => Unsupported(plan, "14"),
            plan => Unsupported(plan, "13")),
        new(
            "RDS-INSTANCE-19",
            plan => Unsupported(plan, "17"),
            plan => Unsupported(plan, "12.22-rds.20250508")),
    ];

    private static IEnumerable<Case> Stores =>
    [
        new(
            "BACKUP-SELECTION-04",
            plan => plan.With(StorageSamples.Selection, "resources", Tables(30)),
            plan => plan.With(StorageSamples.Selection, "resources", Tables(31))),
        new(
            "S3-BUCKET-LIFECYCLE-CONFIGURATION-09",
            plan => plan.With(StorageSamples.Lifecycle, "rules[0].transitions[1].days", 60),
            plan => plan.With(StorageSamples.Lifecycle, "rules[0].transitions[1].days", 59)),
        new(
            "S3-BUCKET-POLICY-04",
            plan => plan,
            plan => plan.InDocument("web-site-policy", "policy.Statement[1].Resource[0]", "arn:aws:s3:::shop-production-www-other")),
    ];

    private static Plan Unsupported(Plan plan, string version) =>
        plan.With(Plain, "engineLifecycleSupport", "open-source-rds-extended-support-disabled").With(Plain, "engineVersion", version);

    /// <summary>The last of them a pattern.</summary>
    private static string[] Tables(int count) => [.. Enumerable.Range(1, count - 1).Select(index => $"arn:aws:dynamodb:eu-west-1:111122223333:table/sample-{index}"), "arn:aws:dynamodb:eu-west-1:111122223333:table/*"];
}
