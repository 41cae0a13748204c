using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>Whom the policy of a bucket lets in. That it lets in everyone is a matter of the promises about access.</summary>
public static class BucketAdmissionPolicies
{
    private static readonly string[] Administration =
        ["s3:DeleteBucketPolicy", "s3:PutBucketAcl", "s3:PutBucketPolicy", "s3:PutEncryptionConfiguration", "s3:PutObjectAcl"];

    /// <summary>Who brings logs: load balancers, and S3 for other buckets.</summary>
    private static readonly string[] LogWriters = ["logdelivery.elasticloadbalancing.amazonaws.com", "logging.s3.amazonaws.com"];

    public static Policy NobodyAdministersFromOutside => new()
    {
        Id = "BUCKET-08",
        Severity = Severity.Blocker,
        Promise = "no policy of a bucket lets anybody change who reaches it",
        Why = "Whoever may write the policy may let in whom they like; roles of the account get such permissions in IAM, where their limit holds.",
        Fix = "name the few actions on objects that the principal needs",
        Answers = ["S3.6"],
        Disagreement = "S3.6 asks it of other accounts alone; ours of everybody, since within the account IAM is the place for it.",
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.BucketPolicy),
        Holds = policy => policy.Statements("policy").Where(PolicyStatements.IsAllow)
            .All(statement => !statement.Has("NotAction") && !Administration.Any(statement.Names)),
    };

    public static Policy ServicesAloneAreAdmitted => new()
    {
        Id = "BUCKET-09",
        Severity = Severity.Blocker,
        Promise = "the policy of a bucket lets in services of AWS alone",
        Why = "Roles of the account get their access in IAM; a role or account that the bucket names gets past the limits there.",
        Fix = "name the service in the Principal of the statement, and give roles a policy of their own",
        Select = plan => plan.OfType(ResourceTypes.BucketPolicy),
        Holds = policy => Admissions(policy).All(statement => statement.PrincipalKind() == "Service"),
    };

    public static Policy LogsAreWrittenByWhoBringsThem => new()
    {
        Id = "BUCKET-10",
        Severity = Severity.Blocker,
        Promise = "a bucket of logs lets in those who bring them, to write and nothing else",
        Why = "Logs that somebody else can write, read or delete are no evidence.",
        Fix = "let AccessLogBucket write the policy",
        Select = plan => plan.OfType(ResourceTypes.Bucket).Where(plan.HoldsLogs),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketPolicy, "bucket", bucket.Id).SelectMany(Admissions).Where(statement => statement.PrincipalKind() == "Service")
            .AnyAndAll(statement => statement.Texts("Principal.Service") is { } writers
                && writers.All(writer => LogWriters.Contains(writer, StringComparer.Ordinal))
                && statement.Texts("Action") is ["s3:PutObject"]),
    };

    private static IEnumerable<PlannedMap> Admissions(PlannedResource policy) =>
        policy.Statements("policy").Where(statement => statement.IsAllow() && !statement.IsAboutEveryone());
}
