using Infra.Access;
using Infra.Naming;
using Pulumi;
using S3 = Pulumi.Aws.S3;

namespace Infra.Edge;

/// <summary>The files of a site, readable by its distribution alone. What a release replaced stays for a month, so that it can be put back.</summary>
public sealed class SiteBucket : ComponentResource
{
    private readonly string _name;
    private readonly S3.Bucket _bucket;
    private readonly S3.BucketPublicAccessBlock _closed;
    private readonly StackContext _context;

    public Output<string> BucketName => _bucket.Id;

    /// <summary>Known once the bucket keeps versions, without which AWS Backup refuses it.</summary>
    public Output<string> Arn { get; }

    public Output<string> DomainName => _bucket.BucketRegionalDomainName;

    /// <param name="name">The name in the program.</param>
    /// <param name="awsName">The name in AWS but for the number of the account, at most 50 characters.</param>
    /// <param name="context">The stack.</param>
    /// <param name="options">As for any component.</param>
    public SiteBucket(string name, string awsName, StackContext context, ComponentResourceOptions? options = null)
        : base("infra:edge:SiteBucket", name, options)
    {
        (_name, _context) = (name, context);
        var child = new CustomResourceOptions { Parent = this };
        _bucket = new S3.Bucket($"{name}-bucket", new S3.BucketArgs
        {
            // Bucket names are shared by all of AWS; the account's number makes ours ours.
            BucketName = Output.Format($"{awsName}-{context.AccountId}"),
            Tags = context.Tags.For(awsName),
        }, child);
        _closed = new S3.BucketPublicAccessBlock($"{name}-closed", new S3.BucketPublicAccessBlockArgs
        {
            Bucket = _bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, child);
        _ = new S3.BucketOwnershipControls($"{name}-ownership", new S3.BucketOwnershipControlsArgs
        {
            Bucket = _bucket.Id,
            Rule = new S3.Inputs.BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, child);
        _ = new S3.BucketServerSideEncryptionConfiguration($"{name}-encryption", new S3.BucketServerSideEncryptionConfigurationArgs
        {
            Bucket = _bucket.Id,
            Rules = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleArgs
            {
                ApplyServerSideEncryptionByDefault = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                {
                    // S3's own key: everybody may read what is in here, and a customer key would be paid for by the request.
                    SseAlgorithm = "AES256",
                },
            },
        }, child);
        var versions = new S3.BucketVersioning($"{name}-versions", new S3.BucketVersioningArgs
        {
            Bucket = _bucket.Id,
            VersioningConfiguration = new S3.Inputs.BucketVersioningVersioningConfigurationArgs { Status = "Enabled" },
        }, child);
        _ = new S3.BucketLifecycleConfiguration($"{name}-expiry", new S3.BucketLifecycleConfigurationArgs
        {
            Bucket = _bucket.Id,
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
        Arn = Output.Tuple(_bucket.Arn, versions.Id).Apply(both => both.Item1);
        RegisterOutputs();
    }

    /// <summary>Lets one distribution read, and nobody else; once, since a bucket has one policy.</summary>
    public void Admit(ContentDistribution distribution) =>
        _ = new S3.BucketPolicy($"{_name}-policy", new S3.BucketPolicyArgs
        {
            Bucket = _bucket.Id,
            Policy = PolicyDocument.Json(
                new PolicyStatement
                {
                    Sid = "CloudFrontReads",
                    Principal = Principal.Service("cloudfront.amazonaws.com"),
                    // Without ListBucket a missing file is a 403, as what the firewall refuses is. CloudFront never lists.
                    Actions = ["s3:GetObject", "s3:ListBucket"],
                    Resources = [_bucket.Arn, Output.Format($"{_bucket.Arn}/*")],
                    Conditions = [new PolicyCondition("StringEquals", "aws:SourceArn", distribution.Arn)],
                },
                new PolicyStatement
                {
                    Sid = "TlsOnly",
                    Effect = PolicyEffect.Deny,
                    Principal = Principal.Anyone(),
                    Actions = ["s3:*"],
                    Resources = [_bucket.Arn, Output.Format($"{_bucket.Arn}/*")],
                    Conditions = [new PolicyCondition("Bool", "aws:SecureTransport", "false")],
                }),
        }, new CustomResourceOptions { Parent = this, DependsOn = _closed });
}
