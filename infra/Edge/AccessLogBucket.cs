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
        var bucket = new S3.Bucket($"{name}-bucket", new S3.BucketArgs
        {
            // Bucket names are shared by all of AWS; the account's number makes ours ours.
            BucketName = Output.Format($"{args.Context.Names.For("alb-logs")}-{args.Context.AccountId}"),
            Tags = args.Context.Tags.For(args.Context.Names.For("alb-logs")),
        }, child);
        var closed = new S3.BucketPublicAccessBlock($"{name}-closed", new S3.BucketPublicAccessBlockArgs
        {
            Bucket = bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, child);
        _ = new S3.BucketOwnershipControls($"{name}-ownership", new S3.BucketOwnershipControlsArgs
        {
            Bucket = bucket.Id,
            Rule = new S3.Inputs.BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, child);
        _ = new S3.BucketServerSideEncryptionConfiguration($"{name}-encryption", new S3.BucketServerSideEncryptionConfigurationArgs
        {
            Bucket = bucket.Id,
            Rules = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleArgs
            {
                ApplyServerSideEncryptionByDefault = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                {
                    // S3's own key: load balancers cannot write to a bucket with a customer key.
                    SseAlgorithm = "AES256",
                },
            },
        }, child);
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
        Admission = new S3.BucketPolicy($"{name}-policy", new S3.BucketPolicyArgs
        {
            Bucket = bucket.Id,
            Policy = PolicyDocument.Json(
                new PolicyStatement
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
                },
                new PolicyStatement
                {
                    Sid = "TlsOnly",
                    Effect = PolicyEffect.Deny,
                    Principal = Principal.Anyone(),
                    Actions = ["s3:*"],
                    Resources = [bucket.Arn, Output.Format($"{bucket.Arn}/*")],
                    Conditions = [new PolicyCondition("Bool", "aws:SecureTransport", "false")],
                }),
        }, new CustomResourceOptions { Parent = this, DependsOn = closed });
        BucketName = bucket.Id;
        Arn = Output.Tuple(bucket.Arn, versioning.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }
}
