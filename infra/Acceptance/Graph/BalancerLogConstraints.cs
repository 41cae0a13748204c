using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Edge;

namespace Infra.Acceptance.Graph;

/// <summary>The buckets that load balancers write their logs to: AWS tries to write when the log is switched on.</summary>
internal static class BalancerLogConstraints
{
    private const string Bucket = "accessLogs.bucket";
    private const string Refused = "InvalidConfigurationRequest: Access Denied for bucket: .... Please check S3bucket permission";

    /// <summary>Who writes: the service, or in older regions an account of AWS.</summary>
    private const string Delivery = "logdelivery.elasticloadbalancing.amazonaws.com";

    private static readonly string[] Logs = ["accessLogs", "connectionLogs", "healthCheckLogs"];

    public static CodedConstraint LogsWaitForTheirPolicy => new()
    {
        Id = "BALANCER-LOG-01",
        Type = ResourceTypes.LoadBalancer,
        Property = Bucket,
        Says = "must have its policy before the load balancer is made",
        Answer = Refused,
        Noticed = Noticed.Apply,
        Fix = "name the BucketPolicy in DependsOn of the load balancer",
        Source = $"{Sources.Botocore("elbv2/2015-12-01", "LoadBalancerAttribute.Key")}; github kubernetes-sigs/aws-load-balancer-controller issue 1956",
        Objections = (balancer, plan) => Written(plan, balancer).SelectMany(log =>
        {
            PlannedResource[] policies = [.. plan.Where(ResourceTypes.BucketPolicy, "bucket", log.Bucket.Id)];
            return Objecting.If(
                policies.Length > 0 && !Order.IsAfter(plan, balancer, policies),
                $"{log.Place}.bucket",
                log.Bucket.Name,
                () => $"but the load balancer does not wait for {Objecting.Names(policies)}");
        }),
    };

    public static CodedConstraint LogsAreEncryptedByS3 => new()
    {
        Id = "BALANCER-LOG-02",
        Type = ResourceTypes.LoadBalancer,
        Property = Bucket,
        Says = "must encrypt with keys of S3 (AES256): load balancers cannot use a key of KMS",
        Answer = Refused,
        Noticed = Noticed.Apply,
        Fix = "set SseAlgorithm = AES256 in the BucketServerSideEncryptionConfiguration of the bucket",
        Source = $"{Sources.Guide("elb-application-load-balancers-user-guide", "enable-access-logging")}; github terraform-aws-modules/terraform-aws-alb issue 61",
        Objections = (balancer, plan) => Written(plan, balancer).Where(log => log.Place == "accessLogs").SelectMany(log => plan.EncryptionsOf(log.Bucket)
            .Select(rule => rule.Text("applyServerSideEncryptionByDefault.sseAlgorithm"))
            .Where(algorithm => algorithm?.StartsWith("aws:kms", StringComparison.Ordinal) == true)
            .Select(algorithm => new Objection($"{log.Place}.bucket", log.Bucket.Name, $"but its default encryption is {algorithm}"))),
    };

    public static CodedConstraint LogsAreAdmitted => new()
    {
        Id = "BALANCER-LOG-03",
        Type = ResourceTypes.LoadBalancer,
        Property = Bucket,
        Says = "must admit the delivery of the logs at the prefix that is set",
        Answer = Refused,
        Noticed = Noticed.Apply,
        Fix = $"allow s3:PutObject on BUCKET/PREFIX/AWSLogs/ACCOUNT/* to {Delivery} in the policy of the bucket",
        Source = Sources.Guide("elb-application-load-balancers-user-guide", "enable-access-logging"),
        Objections = (balancer, plan) => balancer.Id?.Split(':') is not ["arn", var partition, _, _, var account, ..] ? [] : Written(plan, balancer).SelectMany(log =>
        {
            var prefix = balancer.Text($"{log.Place}.prefix") is { Length: > 0 } set ? $"{set}/" : "";
            var written = $"arn:{partition}:s3:::{log.Bucket.Id}/{prefix}AWSLogs/{account}/log";
            return Objecting.If(
                IsPrefix(prefix) && !plan.StatementsOf(log.Bucket).Any(statement => statement.Allows("s3:PutObject") && IsForDelivery(statement, account) && statement.IsAbout(written)),
                $"{log.Place}.bucket",
                log.Bucket.Name,
                $"but no statement of its policy lets {Delivery} write {prefix}AWSLogs/{account}/*");
        }),
    };

    public static CodedConstraint LogsStayInTheRegion => new()
    {
        Id = "BALANCER-LOG-04",
        Type = ResourceTypes.LoadBalancer,
        Property = Bucket,
        Says = "must lie in the region of the load balancer",
        Answer = "InvalidConfigurationRequest: Access logs bucket must be in the same region as the load balancer",
        Noticed = Noticed.Apply,
        Fix = "leave Region of the bucket out, or set it to that of the load balancer",
        Source = $"{Sources.Botocore("elbv2/2015-12-01", "LoadBalancerAttribute.Key")}; github terraform-aws-modules/terraform-aws-s3-bucket issue 185",
        Objections = (balancer, plan) => Written(plan, balancer).SelectMany(log => Objecting.If(
            Regions.Of(plan, balancer) is { } region && Regions.Of(plan, log.Bucket) is { } other && region != other,
            $"{log.Place}.bucket",
            log.Bucket.Name,
            () => $"but it lies in {Regions.Of(plan, log.Bucket)} and the load balancer in {Regions.Of(plan, balancer)}")),
    };

    public static IReadOnlyList<CodedConstraint> All => [LogsWaitForTheirPolicy, LogsAreEncryptedByS3, LogsAreAdmitted, LogsStayInTheRegion];

    /// <summary>The logs of a load balancer that are switched on and go to a bucket of the plan.</summary>
    private static IEnumerable<(string Place, PlannedResource Bucket)> Written(Plan plan, PlannedResource balancer) => Logs
        .Where(log => balancer.Flag($"{log}.enabled") == true)
        .Select(log => (Place: log, Bucket: plan.Referred(ResourceTypes.Bucket, balancer.Text($"{log}.bucket"))))
        .Where(pair => pair.Bucket is not null).Select(pair => (pair.Place, pair.Bucket!));

    /// <summary>A prefix that load balancers do not take is refused for that.</summary>
    private static bool IsPrefix(string prefix) => !prefix.StartsWith('/') && !prefix.EndsWith("//", StringComparison.Ordinal) && !prefix.Contains("AWSLogs", StringComparison.Ordinal);

    /// <summary>The accounts of AWS differ by region, so that of somebody else is taken for the right one.</summary>
    private static bool IsForDelivery(PlannedMap statement, string account) => statement.IsForService(Delivery)
        || (statement.PrincipalKinds().Contains("AWS", StringComparer.Ordinal) && statement.Texts("Principal.AWS")!.Any(principal => !principal.Contains(account, StringComparison.Ordinal)));
}
