using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>What a team may add at the edge, and keeps every promise about it.</summary>
internal static class EdgeTwins
{
    public const string LoadBalancer = "shop-production-140135724.eu-west-1.elb.amazonaws.com";
    public const string HttpListener = "edge-http-listener";

    /// <summary>A second rule of the API, tried before the first.</summary>
    public static Func<Plan, Plan> MoreRule => Copy("api-rule", "more-rule").Then(plan => plan.With("more-rule", "priority", 900));

    /// <summary>The same, written as a rule with weights is.</summary>
    public static Func<Plan, Plan> WeightedRule => MoreRule.Then(plan => plan.With("more-rule", "actions", new[]
    {
        new Dictionary<string, object?> { ["type"] = "forward", ["forward"] = Weighted(plan.ByName("api-targets").Id!) },
    }));

    /// <summary>A second bucket of data, with everything that a bucket needs.</summary>
    public static Func<Plan, Plan> Uploads => Bucket("uploads", "aws:kms", "shop-production-alb-logs-111122223333");

    /// <summary>A second bucket of logs, in which that of data records its requests.</summary>
    public static Func<Plan, Plan> Archive => Bucket("archive", "AES256", "")
        .Then(plan => plan.Without("archive-logging").With("archive-expiry", "rules[0].expiration.days", 30))
        .Then(plan => Document(plan, "archive-policy", "policy", statements => Statement(statements, "Admitted")["Principal"]!["Service"] = "logging.s3.amazonaws.com"))
        .Then(Uploads)
        .Then(plan => plan.With("uploads-logging", "targetBucket", "shop-production-archive"));

    /// <summary>A copy of a resource under another name, with another id.</summary>
    public static Func<Plan, Plan> Copy(string of, string name) => plan => plan.ByName(of) is var original
        ? plan.With(original with { Urn = $"{original.Urn}-{name}", Name = name, Id = $"id-{name}" })
        : plan;

    public static Dictionary<string, object?> Weighted(params string[] groups) => new()
    {
        ["targetGroups"] = groups.Select(group => new Dictionary<string, object?> { ["arn"] = group }).ToArray(),
    };

    /// <summary>A record that leads somewhere.</summary>
    public static Func<Plan, Plan> Alias(string name, string domain, string target) => Adding(
        ResourceTypes.DnsRecord, name, ("name", domain), ("type", "A"), ("zoneId", "Z1"), ("aliases", new[] { new Dictionary<string, object?> { ["name"] = target, ["evaluateTargetHealth"] = true } }));

    private static Func<Plan, Plan> Bucket(string name, string encryption, string log)
    {
        var bucket = $"shop-production-{name}";
        return Adding(ResourceTypes.Bucket, name, ("bucket", bucket))
            .Then(plan => plan.With($"{ResourceTypes.Bucket}::{name}", resource => resource with { Id = bucket }))
            .Then(plan => plan.With($"{ResourceTypes.Bucket}::{name}", "tags", plan.ByName("web-site-bucket").Inputs["tags"]))
            .Then(Adding(ResourceTypes.BucketPublicAccess, $"{name}-closed", ("bucket", bucket), ("blockPublicAcls", true), ("blockPublicPolicy", true), ("ignorePublicAcls", true), ("restrictPublicBuckets", true)))
            .Then(Adding(ResourceTypes.BucketOwnership, $"{name}-ownership", ("bucket", bucket), ("rule.objectOwnership", "BucketOwnerEnforced")))
            .Then(Adding(ResourceTypes.BucketVersioning, $"{name}-versioning", ("bucket", bucket), ("versioningConfiguration.status", "Enabled")))
            .Then(Adding(ResourceTypes.BucketLogging, $"{name}-logging", ("bucket", bucket), ("targetBucket", log), ("targetPrefix", $"{name}/")))
            .Then(Adding(ResourceTypes.BucketEncryption, $"{name}-encryption", ("bucket", bucket), ("rules", new[] { Encryption(encryption) })))
            .Then(Adding(ResourceTypes.BucketLifecycle, $"{name}-expiry", ("bucket", bucket), ("rules", new[] { Aging() })))
            .Then(Adding(ResourceTypes.BucketPolicy, $"{name}-policy", ("bucket", bucket), ("policy", Policy(bucket))))
            .Then(plan => plan.With("backups-selection", $"resources[{plan.ByName("backups-selection").List("resources")!.Count}]", $"arn:aws:s3:::{bucket}"));
    }

    private static Dictionary<string, object?> Encryption(string algorithm) => algorithm == "aws:kms"
        ? new() { ["applyServerSideEncryptionByDefault"] = new Dictionary<string, object?> { ["sseAlgorithm"] = algorithm, ["kmsMasterKeyId"] = "key-logs-encryption-key" }, ["bucketKeyEnabled"] = true }
        : new() { ["applyServerSideEncryptionByDefault"] = new Dictionary<string, object?> { ["sseAlgorithm"] = algorithm } };

    private static Dictionary<string, object?> Aging() => new()
    {
        ["status"] = "Enabled",
        ["filter"] = new Dictionary<string, object?> { ["prefix"] = "" },
        ["noncurrentVersionExpiration"] = new Dictionary<string, object?> { ["noncurrentDays"] = 7 },
        ["abortIncompleteMultipartUpload"] = new Dictionary<string, object?> { ["daysAfterInitiation"] = 7 },
    };

    private static string Policy(string bucket) => $$"""
        {"Version": "2012-10-17", "Statement": [
          {"Sid": "Admitted", "Effect": "Allow", "Principal": {"Service": "config.amazonaws.com"}, "Action": ["s3:PutObject"], "Resource": ["arn:aws:s3:::{{bucket}}/*"],
           "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"} } },
          {"Sid": "TlsOnly", "Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "s3:*", "Resource": ["arn:aws:s3:::{{bucket}}", "arn:aws:s3:::{{bucket}}/*"],
           "Condition": {"Bool": {"aws:SecureTransport": "false"} } }
        ]}
        """;
}
