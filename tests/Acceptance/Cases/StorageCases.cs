using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Acceptance.Samples;

namespace Tests.Acceptance.Cases;

/// <summary>Backups, keys, buckets and secrets: what no boundary value breaks alone.</summary>
public sealed class StorageCases : IProofs
{
    private const string Backups = "data-plan";
    private const string Continuous = "data-plan-continuous";
    private const string Key = "data-key";
    private const string Bucket = "data-bucket-policy";
    private const string Lifecycle = StorageSamples.Lifecycle;
    private const string Rotation = "data-rotation";
    private const string Schedule = "rotationRules.scheduleExpression";

    public IEnumerable<Case> Cases => [.. OfBackups, .. OfKeys, .. OfBuckets, .. OfSecrets];

    private static IEnumerable<Case> OfBackups =>
    [
        Sides.Of("BACKUP-PLAN-04", Backups, "rules[1].ruleName", Sides.AsItIs, "cold"),
        new("BACKUP-PLAN-07", plan => plan, plan => plan.With(Continuous, "rules[0].lifecycle.deleteAfter", -1).With(Continuous, "rules[0].lifecycle.coldStorageAfter", 1)),
        Sides.Of("BACKUP-PLAN-13", Backups, "rules[0].schedule", Sides.AsItIs, "cron(0,30 5 * * ? *)"),
        Sides.Of("BACKUP-SELECTION-04", StorageSamples.Selection, "resources", Tables(30), Tables(31)),
    ];

    private static IEnumerable<Case> OfKeys =>
    [
        Sides.Of("KMS-KEY-07", plan => plan.InDocument(Key, "policy.Statement[1].Action", null)),
        Sides.Of("KMS-KEY-08", plan => plan.InDocument(Key, "policy.Statement[1].Principal", null)),
        Sides.Of("KMS-KEY-09", plan => plan.InDocument(Key, "policy.Statement[1].Resource", null)),
        new("KMS-KEY-10", plan => plan.InDocument(Key, "policy.Id", new string('a', 32_000)), plan => plan.InDocument(Key, "policy.Id", new string('a', 32_768))),
        Sides.Of("KMS-KEY-12", "data-key-signing", "rotationPeriodInDays", Sides.AsItIs, 365),
    ];

    private static IEnumerable<Case> OfBuckets =>
    [
        new(
            "S3-BUCKET-LIFECYCLE-CONFIGURATION-01",
            plan => plan.With(Lifecycle, "rules[0].abortIncompleteMultipartUpload.daysAfterInitiation", 7),
            plan => plan.With(Lifecycle, "rules[1].abortIncompleteMultipartUpload.daysAfterInitiation", 7)),
        Sides.Of("S3-BUCKET-LIFECYCLE-CONFIGURATION-05", Lifecycle, "rules[1].id", Sides.AsItIs, "cool"),
        Sides.Of("S3-BUCKET-LIFECYCLE-CONFIGURATION-09", Lifecycle, "rules[0].transitions[1].days", 60, 59),
        new("S3-BUCKET-POLICY-02", plan => plan.InDocument(Bucket, "policy.Id", new string('a', 20_000)), plan => plan.InDocument(Bucket, "policy.Id", new string('a', 20_480))),
    ];

    private static IEnumerable<Case> OfSecrets =>
    [
        new("SECRETSMANAGER-SECRET-03", plan => Prefixed(plan, 486), plan => Prefixed(plan, 487)),
        Sides.Of("SECRETSMANAGER-SECRET-ROTATION-05", Rotation, Schedule, $"rate(10{new string(' ', 244)}days)", $"rate(10{new string(' ', 245)}days)"),
        Sides.Of("SECRETSMANAGER-SECRET-ROTATION-06", Rotation, Schedule, "rate(4 hours)", "rate(3 hours)"),
    ];

    private static Plan Prefixed(Plan plan, int length) => plan.With("data-secret", "name", null).With("data-secret", "namePrefix", new string('a', length));

    /// <summary>The last of them a pattern.</summary>
    private static string[] Tables(int count) => [.. Enumerable.Range(1, count - 1).Select(index => $"arn:aws:dynamodb:eu-west-1:111122223333:table/sample-{index}"), "arn:aws:dynamodb:eu-west-1:111122223333:table/*"];
}
