using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Edge;

namespace Infra.Acceptance.Graph;

/// <summary>Buckets and what is declared beside them.</summary>
internal static class BucketConstraints
{
    private const string NewerAcl = "aws:s3/bucketAclV2:BucketAclV2";
    private const string Delivery = "logging.s3.amazonaws.com";

    /// <summary>What a bucket can say itself, and the resources that say the same.</summary>
    private static readonly (string Input, string[] Beside)[] Halves =
    [
        ("acl", [ResourceTypes.BucketAcl, NewerAcl]),
        ("grants", [ResourceTypes.BucketAcl, NewerAcl]),
        ("lifecycleRules", [ResourceTypes.BucketLifecycle, "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2"]),
        ("logging", [ResourceTypes.BucketLogging, "aws:s3/bucketLoggingV2:BucketLoggingV2"]),
        ("policy", [ResourceTypes.BucketPolicy]),
        ("serverSideEncryptionConfiguration", [ResourceTypes.BucketEncryption, "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2"]),
        ("versioning", [ResourceTypes.BucketVersioning, "aws:s3/bucketVersioningV2:BucketVersioningV2"]),
    ];

    public static CodedConstraint NothingIsSaidTwice => new()
    {
        Id = "BUCKET-INLINE-01",
        Type = ResourceTypes.Bucket,
        Property = "versioning",
        Says = "must be left out, like everything else of a bucket that a resource of its own says",
        Answer = "each deployment undoes what the last one set: no plan is ever without changes",
        Noticed = Noticed.Drift,
        Fix = "take the input out of the Bucket and keep the resource beside it",
        Source = Sources.PulumiAws("s3/bucket"),
        Objections = (bucket, plan) => Halves.Where(half => bucket.Inputs.ContainsKey(half.Input) && bucket.Has(half.Input)).SelectMany(half =>
            half.Beside.SelectMany(type => plan.Where(type, "bucket", bucket.Id)).Take(1).Select(other => new Objection(half.Input, null, $"but is said of the bucket by {other.Name} as well"))),
    };

    public static CodedConstraint ListsAreAllowed => Owned("BUCKET-ACL-01", ResourceTypes.BucketAcl);

    public static CodedConstraint ListsOfTheNewerTypeAreAllowed => Owned("BUCKET-ACL-02", NewerAcl);

    public static CodedConstraint PublicPoliciesAreLetThrough => new()
    {
        Id = "BUCKET-POLICY-01",
        Type = ResourceTypes.BucketPolicy,
        Property = "policy",
        Says = "may admit everybody only where blockPublicPolicy of the bucket is false, and after that was set",
        Answer = "AccessDenied: User is not authorized to perform: s3:PutBucketPolicy because public policies are blocked by the BlockPublicPolicy block public access setting",
        Noticed = Noticed.Apply,
        Fix = "name in Principal whom the statement is for: a role, a service or the distribution of CloudFront",
        Source = "AWS S3 user guide: blocking public access (cited by its title)",
        Objections = (policy, plan) =>
        {
            if (plan.Referred(ResourceTypes.Bucket, policy.Text("bucket")) is not { } bucket || !policy.Statements("policy").Any(IsPublic))
            {
                return [];
            }

            PlannedResource[] blocks = [.. plan.Where(ResourceTypes.BucketPublicAccess, "bucket", bucket.Id)];
            return blocks is not [var block] ? Objecting.If(true, "policy", null, "but admits everybody, and a new bucket blocks that")
                : block.Flag("blockPublicPolicy") == true ? Objecting.If(true, "policy", null, $"but admits everybody, and {block.Name} blocks that")
                : Objecting.If(!Order.IsAfter(plan, policy, blocks), "policy", null, $"but admits everybody and does not wait for {block.Name}");
        },
    };

    public static CodedConstraint LogsAreAdmitted => new()
    {
        Id = "BUCKET-LOG-01",
        Type = ResourceTypes.BucketLogging,
        Property = "targetBucket",
        Says = $"must let {Delivery} write at the prefix",
        Answer = "no line is ever written, and nothing says so",
        Noticed = Noticed.Never,
        Fix = $"allow s3:PutObject on BUCKET/PREFIX* to {Delivery} in the policy of the bucket",
        Source = "AWS S3 user guide: enabling server access logging, permissions for log delivery (cited by its title)",
        // A list of the older kind may admit the delivery as well.
        Objections = (logging, plan) => plan.Referred(ResourceTypes.Bucket, logging.Text("targetBucket")) is not { } bucket
            || plan.Where(ResourceTypes.BucketAcl, "bucket", bucket.Id).Any() || plan.Where(NewerAcl, "bucket", bucket.Id).Any() ? [] :
            Objecting.If(
                !plan.StatementsOf(bucket).Any(statement => statement.Allows("s3:PutObject") && statement.IsForService(Delivery)
                    && statement.Texts("Resource")?.Any(resource => resource == "*"
                        || (resource.Split(":s3:::", 2) is [_, var own] && PolicyStatements.Matches(own, $"{bucket.Id}/{logging.Text("targetPrefix")}log"))) == true),
                "targetBucket",
                bucket.Name,
                $"but no statement of its policy lets {Delivery} write {logging.Text("targetPrefix")}*"),
    };

    public static IReadOnlyList<CodedConstraint> All =>
        [NothingIsSaidTwice, ListsAreAllowed, ListsOfTheNewerTypeAreAllowed, PublicPoliciesAreLetThrough, LogsAreAdmitted];

    private static CodedConstraint Owned(string id, string type) => new()
    {
        Id = id,
        Type = type,
        Property = "bucket",
        Says = "must be a bucket whose objects may belong to others, as its ownership controls have said before",
        Answer = "AccessControlListNotSupported: The bucket does not allow ACLs",
        Noticed = Noticed.Apply,
        Fix = "remove the BucketAcl; what it allowed is written into a BucketPolicy",
        Source = $"{Sources.Botocore("s3/2006-03-01", "ObjectOwnership")}; github trussworks/terraform-aws-s3-private-bucket issue 403",
        Objections = (list, plan) =>
        {
            if (plan.Referred(ResourceTypes.Bucket, list.Text("bucket")) is not { } bucket)
            {
                return [];
            }

            PlannedResource[] controls = [.. plan.Where(ResourceTypes.BucketOwnership, "bucket", bucket.Id)];
            return controls.Select(control => control.Text("rule.objectOwnership")).FirstOrDefault(kind => kind is "BucketOwnerPreferred" or "ObjectWriter") is null
                ? Objecting.If(true, "bucket", bucket.Name, "but all of its objects belong to its owner, and it takes no list")
                : Objecting.If(!Order.IsAfter(plan, list, controls), "bucket", bucket.Name, () => $"but the list does not wait for {Objecting.Names(controls)}");
        },
    };

    private static bool IsPublic(PlannedMap statement) => statement.IsAllow() && statement.IsAboutEveryone() && !statement.Has("Condition");
}
