using Infra.Access;
using Infra.Naming;
using Pulumi;
using S3 = Pulumi.Aws.S3;

namespace Infra.Edge;

/// <summary>The files of a site, readable by its distribution alone. What a release replaced stays for a month, so that it can be put back.</summary>
public sealed class SiteBucket : ComponentResource
{
    private readonly string _name;
    private readonly PrivateBucket _bucket;

    public Output<string> BucketName => _bucket.Bucket.Id;

    /// <summary>Known once the bucket keeps versions, without which AWS Backup refuses it.</summary>
    public Output<string> Arn { get; }

    public Output<string> DomainName => _bucket.Bucket.BucketRegionalDomainName;

    /// <param name="name">The name in the program.</param>
    /// <param name="awsName">The name in AWS but for the number of the account, at most 50 characters.</param>
    /// <param name="log">Where requests to it are recorded.</param>
    /// <param name="context">The stack.</param>
    /// <param name="options">As for any component.</param>
    public SiteBucket(string name, string awsName, AccessLogBucket log, StackContext context, ComponentResourceOptions? options = null)
        : base("infra:edge:SiteBucket", name, options)
    {
        _name = name;
        _bucket = new PrivateBucket(name, awsName, context, this);
        var versions = new S3.BucketVersioning($"{name}-versions", new S3.BucketVersioningArgs
        {
            Bucket = _bucket.Bucket.Id,
            VersioningConfiguration = new S3.Inputs.BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
        }, new CustomResourceOptions { Parent = this });
        _ = new S3.BucketLifecycleConfiguration($"{name}-expiry", new S3.BucketLifecycleConfigurationArgs
        {
            Bucket = _bucket.Bucket.Id,
            Rules = new S3.Inputs.BucketLifecycleConfigurationRuleArgs
            {
                Id = "replaced",
                Status = "Enabled",
                Filter = new S3.Inputs.BucketLifecycleConfigurationRuleFilterArgs { Prefix = string.Empty },
                NoncurrentVersionExpiration = new S3.Inputs.BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = 30 },
                AbortIncompleteMultipartUpload = new S3.Inputs.BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs
                {
                    DaysAfterInitiation = 7,
                },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = versions });
        _ = new S3.BucketLogging($"{name}-logging", new S3.BucketLoggingArgs
        {
            Bucket = _bucket.Bucket.Id,
            TargetBucket = log.BucketName,
            TargetPrefix = $"{AccessLogBucket.Sites}/{name}/",
        }, new CustomResourceOptions { Parent = this, DependsOn = log.Admission });
        Arn = Output.Tuple(_bucket.Bucket.Arn, versions.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }

    /// <summary>Lets one distribution read, and nobody else; once, since a bucket has one policy.</summary>
    public void Admit(ContentDistribution distribution) =>
        _ = _bucket.Admit($"{_name}-policy", this, new PolicyStatement
        {
            Sid = "CloudFrontReads",
            Principal = Principal.Service("cloudfront.amazonaws.com"),
            // Without ListBucket a missing file is a 403, as what the firewall refuses is. CloudFront never lists.
            Actions = ["s3:GetObject", "s3:ListBucket"],
            Resources = [_bucket.Bucket.Arn, Output.Format($"{_bucket.Bucket.Arn}/*")],
            Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", distribution.Arn)],
        });
}
