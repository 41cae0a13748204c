using Infra.Access;
using Pulumi;
using S3 = Pulumi.Aws.S3;

namespace Infra.Edge;

/// <summary>Keeps who asked the load balancer for what, for as long as the stack decides, readable by nobody from outside.</summary>
public sealed class AccessLogBucket : ComponentResource
{
    /// <summary>Where connections are recorded; who asked for what lies beside it, without a prefix.</summary>
    public const string Connections = "connections";

    /// <summary>Where it is recorded why a task was taken for sick.</summary>
    public const string HealthChecks = "health-checks";

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
        Admission = store.Admit($"{name}-policy", new PolicyStatement
        {
            Sid = "LoadBalancersWrite",
            Principal = Principal.Service("logdelivery.elasticloadbalancing.amazonaws.com"),
            Actions = ["s3:PutObject"],
            Resources =
            [
                Output.Format($"{bucket.Arn}/AWSLogs/{args.Context.AccountId}/*"),
                Output.Format($"{bucket.Arn}/{Connections}/AWSLogs/{args.Context.AccountId}/*"),
                Output.Format($"{bucket.Arn}/{HealthChecks}/AWSLogs/{args.Context.AccountId}/*"),
            ],
        }, this);
        BucketName = bucket.Id;
        Arn = Output.Tuple(bucket.Arn, versioning.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }
}
