using System.Text.Json.Nodes;
using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.EdgeTwins;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class BucketMutations
{
    private const string Default = "rules[0].applyServerSideEncryptionByDefault";
    private static readonly Dictionary<string, object?> Granted = new() { ["type"] = "Group", ["uri"] = "http://acs.amazonaws.com/groups/global/AllUsers" };

    public static IEnumerable<Mutation> All =>
    [
        Input("BUCKET-01", "edge-access-log-closed", "blockPublicAcls", false),
        Input("BUCKET-01", "edge-access-log-closed", "blockPublicPolicy", false),
        Input("BUCKET-01", "web-site-closed", "ignorePublicAcls", false),
        Input("BUCKET-01", "edge-access-log-closed", "restrictPublicBuckets", null),
        Input("BUCKET-01", "edge-access-log-closed", "bucket", null),
        Absent("BUCKET-02", "a bucket takes plain HTTP", plan => Document(plan, "edge-access-log-policy", "policy", statements => statements.Remove(Statement(statements, "TlsOnly")))),
        InputOf(Uploads, "BUCKET-02", "uploads-policy", "bucket", "somebody-elses"),
        Tls("for reading alone", statement => statement["Action"] = "s3:GetObject"),
        Tls("for writing alone", statement => statement["Action"] = "s3:PutObject"),
        Tls("of one account alone", statement => statement["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:root" }),
        Tls("for the list of objects alone", statement => statement["Resource"]!.AsArray().RemoveAt(1)),
        Tls("for objects alone", statement => statement["Resource"]!.AsArray().RemoveAt(0)),
        Tls("and means the contrary", statement => statement["Condition"]!["Bool"]!["aws:SecureTransport"] = "true"),
        Tls("by another sign", statement => statement["Condition"] = new JsonObject { ["Bool"] = new JsonObject { ["aws:ViaAWSService"] = "false" } }),
        Input("BUCKET-04", "web-site-ownership", "rule.objectOwnership", "ObjectWriter"),
        Input("BUCKET-04", "web-site-ownership", "rule", null),
        Input("BUCKET-04", "web-site-ownership", "bucket", null),
        InputOf(Listed, "BUCKET-05", "list", "acl", "public-read"),
        InputOf(Listed, "BUCKET-05", "list", "acl", null),
        InputOf(Listed, "BUCKET-05", "list", "accessControlPolicy", Granted) with { What = "an access list names somebody" },
        InputOf(plan => plan.With("web-site-bucket", "acl", "private"), "BUCKET-05", "web-site-bucket", "acl", "public-read-write"),
        InputOf(plan => plan.With("web-site-bucket", "acl", "private"), "BUCKET-05", "web-site-bucket", "grants", new[] { Granted }) with { What = "a bucket grants something beside its list" },
        InputOf(Listed, "BUCKET-05", "web-site-bucket", "grants", new[] { Granted }) with { What = "a bucket grants something" },
        Denied("BUCKET-06", "everybody is denied the repair", "*", "s3:PutBucketPolicy"),
        Denied("BUCKET-06", "everybody is denied everything", "*", "s3:*"),
        Input("BUCKET-07", "web-site-bucket", "bucket", "www.shop-production"),
        Allowed("BUCKET-08", "a service may change the policy", statement => statement["Action"] = "s3:PutBucketPolicy"),
        Allowed("BUCKET-08", "a service may change what is encrypted, among others", statement => statement["Action"] = new JsonArray("s3:GetObject", "s3:PutEncryptionConfiguration")),
        Allowed("BUCKET-08", "a service may delete the policy", statement => statement["Action"] = "s3:DeleteBucket*"),
        Allowed("BUCKET-08", "a service may change the access list of the bucket", statement => statement["Action"] = "s3:PutBucketAcl"),
        Allowed("BUCKET-08", "a service may change access lists of objects", statement => statement["Action"] = "s3:PutObjectAcl"),
        Allowed("BUCKET-08", "a service may do all but something", statement =>
        {
            statement.Remove("Action");
            statement["NotAction"] = "s3:GetObject";
        }),
        Allowed("BUCKET-09", "a role is let in past IAM", statement => statement["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::111122223333:role/other" }),
        Allowed("BUCKET-09", "nobody knows who is let in", statement => statement.Remove("Principal")) with { Breach = Breach.Absent },
        Writes("another service", statement => statement["Principal"]!["Service"] = "delivery.logs.amazonaws.com"),
        Writes("another service as well", statement => statement["Principal"]!["Service"] = new JsonArray("logging.s3.amazonaws.com", "delivery.logs.amazonaws.com")),
        Writes("who brings them, and reads", statement => statement["Action"] = new JsonArray("s3:PutObject", "s3:GetObject")),
        Absent("BUCKET-10", "nobody may bring logs", plan => Document(plan, "edge-access-log-policy", "policy", statements =>
        {
            statements.Remove(Statement(statements, "LoadBalancersWrite"));
            statements.Remove(Statement(statements, "BucketsOfSitesWrite"));
        })),
        .. Aging("BUCKET-03", 1, "noncurrentVersionExpiration", "noncurrentDays"),
        .. Aging("BUCKET-11", 0, "expiration", "days"),
        .. Aging("BUCKET-12", 2, "abortIncompleteMultipartUpload", "daysAfterInitiation"),
        Input("BUCKET-13", "edge-access-log-encryption", $"{Default}.sseAlgorithm", "none"),
        Input("BUCKET-13", "edge-access-log-encryption", "rules", null),
        InputOf(Uploads, "BUCKET-14", "uploads-encryption", $"{Default}.sseAlgorithm", "AES256"),
        InputOf(Uploads, "BUCKET-14", "uploads-encryption", $"{Default}.kmsMasterKeyId", "key-of-somebody-else"),
        InputOf(Uploads, "BUCKET-14", "uploads-encryption", $"{Default}.kmsMasterKeyId", null),
        InputOf(Uploads, "BUCKET-14", "uploads-encryption", "rules[0].bucketKeyEnabled", false),
        InputOf(Uploads, "BUCKET-14", "uploads-encryption", "rules[0].bucketKeyEnabled", null),
        Input("BUCKET-15", "web-site-versions", "versioningConfiguration.status", "Suspended"),
        Absent("BUCKET-15", "a bucket keeps no versions", plan => plan.Without("web-site-versions")),
        Input("BUCKET-16", "web-site-logging", "targetBucket", "somebody-elses"),
        Input("BUCKET-16", "web-site-logging", "targetBucket", "shop-production-www-web-111122223333"),
        Input("BUCKET-16", "web-site-logging", "targetBucket", null),
        Input("BUCKET-16", "web-site-logging", "targetPrefix", ""),
        Absent("BUCKET-16", "nobody records the requests to a bucket", plan => plan.Without("web-site-logging")),
    ];

    private static Mutation Tls(string how, Action<JsonObject> change) =>
        Wrong("BUCKET-02", $"a bucket refuses plain HTTP {how}", plan => Document(plan, "edge-access-log-policy", "policy", statements => change(Statement(statements, "TlsOnly"))));

    private static Mutation Allowed(string policy, string what, Action<JsonObject> change) =>
        Wrong(policy, what, plan => Document(plan, "uploads-policy", "policy", statements => change(Statement(statements, "Admitted")))) with { Twin = Uploads };

    private static Mutation Writes(string who, Action<JsonObject> change) =>
        Wrong("BUCKET-10", $"logs are written by {who}", plan => Document(plan, "edge-access-log-policy", "policy", statements => change(Statement(statements, "BucketsOfSitesWrite"))));

    private static Mutation Denied(string policy, string what, string principal, string action) => Wrong(policy, what, plan => Deny(plan, principal, action, null));

    internal static Plan Deny(Plan plan, string principal, string action, JsonObject? condition) => Document(plan, "web-site-policy", "policy", statements =>
    {
        var statement = new JsonObject { ["Effect"] = "Deny", ["Principal"] = new JsonObject { ["AWS"] = principal }, ["Action"] = action, ["Resource"] = "arn:aws:s3:::shop-production-www-web-111122223333" };
        if (condition is not null)
        {
            statement["Condition"] = condition;
        }

        statements.Add((JsonNode)statement);
    });

    /// <summary>One rule for each duty of the lifecycle of the logs, so that each can fail alone.</summary>
    private static IEnumerable<Mutation> Aging(string policy, int rule, string duty, string days) =>
    [
        InputOf(Split, policy, "edge-access-log-expiry", $"rules[{rule}].status", "Disabled"),
        InputOf(Split, policy, "edge-access-log-expiry", $"rules[{rule}].filter.prefix", "tmp/"),
        InputOf(Split, policy, "edge-access-log-expiry", $"rules[{rule}].filter", null),
        InputOf(Split, policy, "edge-access-log-expiry", $"rules[{rule}].{duty}.{days}", 0),
        Input(policy, "edge-access-log-expiry", $"rules[0].{duty}", null),
    ];

    private static Plan Split(Plan plan) => plan.With("edge-access-log-expiry", "rules", new[]
    {
        Duty("expiration", "days"),
        Duty("noncurrentVersionExpiration", "noncurrentDays"),
        Duty("abortIncompleteMultipartUpload", "daysAfterInitiation"),
    });

    private static Dictionary<string, object?> Duty(string duty, string days) => new()
    {
        ["status"] = "Enabled",
        ["filter"] = new Dictionary<string, object?> { ["prefix"] = "" },
        [duty] = new Dictionary<string, object?> { [days] = 7 },
    };

    internal static Plan Listed(Plan plan) => Adding(ResourceTypes.BucketAcl, "list", ("bucket", "shop-production-www-web-111122223333"), ("acl", "private"))(plan);
}
