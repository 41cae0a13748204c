using Infra.Policies.Published;

namespace Infra.Policies.Edge;

/// <summary>The published rules about load balancers, distributions and buckets that no promise answers, and why.</summary>
internal static class EdgeStances
{
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        new(StanceKind.Refused, ["AVD-AWS-0053"], "A product for the internet has a load balancer that the internet reaches; that it is the only thing there is a promise of the network."),
        new(
            StanceKind.Refused,
            ["ELB.18", "aws-lb-listener-disallow-unencrypted-traffic"],
            "They fail any listener on port 80, even one that does nothing but lead to HTTPS, which the rules about redirects ask for and customers who type a name need."),
        new(
            StanceKind.Refused,
            ["aws-lb-listener-configure-secure-tls"],
            "Its list knows no policy with both TLS 1.3 and the restricted ciphers of 1.2, only 1.2 with ciphers that ELB.17 forbids, or 1.3 alone, which shuts out clients that are still common."),
        new(
            StanceKind.Refused,
            ["ELB.21", "ELB.22"],
            "TLS ends at the load balancer: the network between it and the tasks is the VPC's own, and the tasks admit the load balancer alone; for regulated data this has to be decided again."),
        new(
            StanceKind.Refused,
            ["S3.7", "CKV_AWS_144", "aws-s3-bucket-configure-replication-configuration", "aws-s3-bucket-enable-replication-configuration"],
            "Logs expire and sites are built again from their source, and AWS Backup copies both; a second copy in another region would be paid for and read by nobody."),
        new(StanceKind.Refused, ["S3.11", "CKV2_AWS_62"], "Nobody waits for a new log file, and the pipeline that publishes a site knows what it wrote; notifications without a reader are noise."),
        new(
            StanceKind.Refused,
            ["S3.20", "CIS-AWS-7.0.0/3.1.2", "AVD-AWS-0170"],
            "The root user alone can switch it on, so no deployment could, and S3 refuses it where a lifecycle forgets versions, which every bucket here has and which S3.20 takes for an answer."),
        new(
            StanceKind.Refused,
            ["S3.15", "CKV_AWS_143"],
            "Nobody could delete a log that has to be forgotten, nor tear the stack down; the copies in the backup vault are those that its lock protects."),
    ];
}
