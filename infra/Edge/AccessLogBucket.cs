using Infra.Access;
using Infra.Naming;
using Pulumi;
using S3 = Pulumi.Aws.S3;

namespace Infra.Edge;

/// <summary>Keeps who asked the load balancer, or a bucket of the stack, for what, for as long as the stack decides, readable by nobody from outside.</summary>
public sealed class AccessLogBucket : ComponentResource
{
    /// <summary>Where connections are recorded; who asked for what lies beside it, without a prefix.</summary>
    public const string Connections = "connections";

    /// <summary>Where it is recorded why a task was taken for sick.</summary>
    public const string HealthChecks = "health-checks";

    /// <summary>Where it is recorded who asked a bucket of a site for what, or put something there, in a folder for each.</summary>
    public const string Sites = "sites";

    /// <summary>The bucket, known once it admits the load balancer's writer: AWS tries a write when logging is turned on.</summary>
    public Output<string> BucketName { get; }

    /// <summary>The bucket, known once it keeps versions, without which AWS Backup refuses it.</summary>
    public Output<string> Arn { get; }

    public Resource Admission { get; }

    public AccessLogBucket(string name, PublicLoadBalancerArgs args, ComponentResourceOptions? options = null)
        : base("infra:edge:AccessLogBucket", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var store = new PrivateBucket(name, args.Context.Names.For("alb-logs"), args.Context, this);
        var bucket = store.Bucket;
        var versioning = new S3.BucketVersioning($"{name}-versioning", new S3.BucketVersioningArgs
        {
            Bucket = bucket.Id,
            VersioningConfiguration = new S3.Inputs.BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
        }, child);
        _ = new S3.BucketLifecycleConfiguration($"{name}-expiry", new S3.BucketLifecycleConfigurationArgs
        {
            Bucket = bucket.Id,
            Rules = new S3.Inputs.BucketLifecycleConfigurationRuleArgs
            {
                Id = "expire",
                Status = "Enabled",
                Filter = new S3.Inputs.BucketLifecycleConfigurationRuleFilterArgs { Prefix = string.Empty },
                Expiration = new S3.Inputs.BucketLifecycleConfigurationRuleExpirationArgs { Days = (int)args.AccessLogRetention.TotalDays },
                // What expires leaves a version behind, which would otherwise stay for ever.
                NoncurrentVersionExpiration = new S3.Inputs.BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = 7 },
                AbortIncompleteMultipartUpload = new S3.Inputs.BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs
                {
                    DaysAfterInitiation = 7,
                },
            },
        }, child);
        Admission = store.Admit($"{name}-policy", this, LoadBalancersWrite(bucket, args.Context.AccountId), SitesWrite(bucket, args.Context));
        BucketName = bucket.Id;
        Arn = Output.Tuple(bucket.Arn, versioning.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }

    private static PolicyStatement LoadBalancersWrite(S3.Bucket bucket, Output<string> account) => new()
    {
        Sid = "LoadBalancersWrite",
        Principal = Principal.Service("logdelivery.elasticloadbalancing.amazonaws.com"),
        Actions = ["s3:PutObject"],
        Resources =
        [
            Output.Format($"{bucket.Arn}/AWSLogs/{account}/*"),
            Output.Format($"{bucket.Arn}/{Connections}/AWSLogs/{account}/*"),
            Output.Format($"{bucket.Arn}/{HealthChecks}/AWSLogs/{account}/*"),
        ],
    };

    private static PolicyStatement SitesWrite(S3.Bucket bucket, StackContext context) => new()
    {
        Sid = "BucketsOfSitesWrite",
        Principal = Principal.Service("logging.s3.amazonaws.com"),
        Actions = ["s3:PutObject"],
        Resources = [Output.Format($"{bucket.Arn}/{Sites}/*")],
        Conditions =
        [
            new PolicyCondition("StringEquals", "aws:SourceAccount", context.AccountId),
            new PolicyCondition("ArnLike", "aws:SourceArn", $"arn:aws:s3:::{context.Names.For("www-*")}"),
        ],
    };
}
