using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class BucketMutations
{
    public static IEnumerable<Mutation> All =>
    [
        Input("BUCKET-01", "web-site-closed", "ignorePublicAcls", false),
        Input("BUCKET-01", "edge-access-log-closed", "blockPublicPolicy", false),
        Input("BUCKET-01", "edge-access-log-closed", "restrictPublicBuckets", null),
        Input("BUCKET-01", "edge-access-log-closed", "bucket", null),
        Input("BUCKET-02", "edge-access-log-policy", "policy", null),
        Input("BUCKET-02", "edge-access-log-policy", "bucket", "somebody-elses"),
        Absent("BUCKET-02", "a bucket takes plain HTTP", plan => Document(plan, "edge-access-log-policy", "policy", statements => statements.RemoveAt(1))),
        Wrong("BUCKET-02", "a bucket refuses plain HTTP for reading alone", plan => Document(plan, "edge-access-log-policy", "policy", statements =>
            Statement(statements, "TlsOnly")["Action"] = "s3:GetObject")),
        Input("BUCKET-03", "web-site-versions", "versioningConfiguration.status", "Suspended"),
        Input("BUCKET-03", "edge-access-log-encryption", "rules[0].applyServerSideEncryptionByDefault.sseAlgorithm", "none"),
        Input("BUCKET-03", "edge-access-log-encryption", "rules", null),
        Input("BUCKET-03", "edge-access-log-expiry", "rules[0].status", "Disabled"),
        Input("BUCKET-03", "edge-access-log-expiry", "rules[0].expiration", null),
        Input("BUCKET-03", "edge-access-log-expiry", "rules[0].noncurrentVersionExpiration", null),
        Absent("BUCKET-03", "a lifecycle is gone", plan => plan.Without("edge-access-log-expiry")),
    ];
}
