using Infra.Plans;

namespace Infra.Policies.Edge;

/// <summary>Who reaches the objects of a bucket.</summary>
public static class BucketPolicies
{
    private static readonly string[] PublicAccess = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

    public static Policy BucketsAreClosed => new()
    {
        Id = "BUCKET-01",
        Severity = Severity.Blocker,
        Promise = "no bucket can be opened to the public",
        Why = "One mistaken policy later, everyone could read who asked for what.",
        Fix = "declare a BucketPublicAccessBlock with all four flags true",
        // With the block on, S3 takes no policy or list that admits everyone, and follows none that is there already.
        Answers =
        [
            "S3.2", "S3.3", "S3.8", "CIS-AWS-7.0.0/3.1.4", "AwsSolutions-S2", "CKV2_AWS_6", "CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56",
            "AVD-AWS-0086", "AVD-AWS-0087", "AVD-AWS-0091", "AVD-AWS-0093", "AVD-AWS-0094",
        ],
        Disagreement = "Some rules are content with a block that leaves a flag out; ours wants all four.",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketPublicAccess, "bucket", bucket.Id).Any(block => PublicAccess.All(flag => block.Flag(flag) == true)),
    };

    public static Policy BucketsRefusePlainHttp => new()
    {
        Id = "BUCKET-02",
        Severity = Severity.Blocker,
        Promise = "every bucket refuses requests without TLS",
        Why = "S3 answers plain HTTP unless it is told not to.",
        Fix = "deny s3:* to everyone on the bucket and its objects where aws:SecureTransport is false",
        Answers = ["S3.5", "CIS-AWS-7.0.0/3.1.1", "AwsSolutions-S10"],
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.StatementsOf(bucket).Any(statement =>
            statement.Text("Effect") == "Deny"
            && statement.IsAboutEveryone()
            && statement.Names("s3:GetObject")
            && statement.Names("s3:PutObject")
            && statement.Texts("Resource") is { } resources
            && resources.Contains($"arn:aws:s3:::{bucket.Id}", StringComparer.Ordinal)
            && resources.Contains($"arn:aws:s3:::{bucket.Id}/*", StringComparer.Ordinal)
            && statement.Map("Condition")?.Texts("Bool[\"aws:SecureTransport\"]") is ["false"]),
    };

    public static Policy ObjectsBelongToTheAccount => new()
    {
        Id = "BUCKET-04",
        Severity = Severity.Blocker,
        Promise = "whatever lies in a bucket belongs to the account that has the bucket",
        Why = "An object that belongs to its writer has an access list of its own, which no policy of the bucket overrules.",
        Fix = "declare BucketOwnershipControls with BucketOwnerEnforced",
        Answers = ["S3.12", "CKV2_AWS_65"],
        Disagreement = "S3.12 is content with access lists that admit nobody; without access lists there is nothing to look after.",
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        HoldsIn = (bucket, plan) => plan.Where(ResourceTypes.BucketOwnership, "bucket", bucket.Id).Any(ownership => ownership.Text("rule.objectOwnership") == "BucketOwnerEnforced"),
    };

    public static Policy AccessListsAdmitNobody => new()
    {
        Id = "BUCKET-05",
        Severity = Severity.Blocker,
        Promise = "no access list admits anybody to a bucket",
        Why = "An access list is the one way into a bucket that nobody reviews, and S3 refuses it where objects belong to the account.",
        Fix = "delete the BucketAcl, and admit whom you mean in the policy of the bucket",
        Answers = ["CKV2_AWS_43", "CKV_AWS_20", "CKV_AWS_57", "CKV_AWS_375", "CKV_AWS_379", "AVD-AWS-0092", "aws-s3-bucket-disallow-public-read"],
        Disagreement = "Each rule knows other lists that it forbids, and CKV_AWS_379 tolerates public ones over TLS; ours takes none but private.",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.BucketAcl).Concat(plan.OfType(ResourceTypes.Bucket).Where(bucket => bucket.Has("acl") || bucket.Has("grants"))),
        Holds = list => list.Text("acl") == "private" && !list.Has("grants") && !list.Has("accessControlPolicy"),
    };

    public static Policy NobodyIsLockedOut => new()
    {
        Id = "BUCKET-06",
        Severity = Severity.Blocker,
        Promise = "no policy of a bucket locks out those who would repair it",
        Why = "Only the root user of the account gets back in, and a deployment never does.",
        Fix = "give the Deny of s3:PutBucketPolicy a Condition, or leave the action out",
        Answers = ["CKV_AWS_93"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.BucketPolicy),
        Holds = policy => policy.Statements("policy").All(statement => statement.Text("Effect") != "Deny"
            || !statement.IsAboutEveryone() || !statement.Names("s3:PutBucketPolicy") || statement.Has("Condition")),
    };

    public static Policy NamesFitACertificate => new()
    {
        Id = "BUCKET-07",
        Severity = Severity.Blocker,
        Promise = "no name of a bucket has a dot",
        Why = "The certificate of S3 is for one label: over TLS a name with a dot is refused, so somebody turns the check off.",
        Fix = "take the name from StandardNames, which joins with hyphens",
        Answers = ["AVD-AWS-0320"],
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.Bucket),
        Holds = bucket => bucket.Text("bucket")?.Contains('.', StringComparison.Ordinal) != true,
    };
}
