using Infra.Access;
using Infra.Naming;
using Pulumi;
using S3 = Pulumi.Aws.S3;

namespace Infra.Edge;

/// <summary>What every bucket begins with: closed to the public, its objects owned by the account, encrypted; no component, its owner is one.</summary>
internal sealed class PrivateBucket
{
    private readonly S3.BucketPublicAccessBlock _closed;

    /// <param name="name">What the names in the program begin with.</param>
    /// <param name="awsName">The name in AWS but for the number of the account.</param>
    /// <param name="context">The stack.</param>
    /// <param name="owner">The component that the bucket belongs to.</param>
    public PrivateBucket(string name, string awsName, StackContext context, ComponentResource owner)
    {
        var child = new CustomResourceOptions { Parent = owner };
        Bucket = new S3.Bucket($"{name}-bucket", new S3.BucketArgs
        {
            // Bucket names are shared by all of AWS; the account's number makes ours ours.
            BucketName = Output.Format($"{awsName}-{context.AccountId}"),
            ForceDestroy = false,
            Tags = context.Tags.For(awsName),
        }, child);
        _closed = new S3.BucketPublicAccessBlock($"{name}-closed", new S3.BucketPublicAccessBlockArgs
        {
            Bucket = Bucket.Id,
            BlockPublicAcls = true,
            BlockPublicPolicy = true,
            IgnorePublicAcls = true,
            RestrictPublicBuckets = true,
        }, child);
        _ = new S3.BucketOwnershipControls($"{name}-ownership", new S3.BucketOwnershipControlsArgs
        {
            Bucket = Bucket.Id,
            Rule = new S3.Inputs.BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, child);
        _ = new S3.BucketServerSideEncryptionConfiguration($"{name}-encryption", new S3.BucketServerSideEncryptionConfigurationArgs
        {
            Bucket = Bucket.Id,
            Rules = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleArgs
            {
                ApplyServerSideEncryptionByDefault = new S3.Inputs.BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs
                {
                    // S3's own key: load balancers cannot write to a bucket with a customer key, and what a site publishes everybody
                    // may read, while a customer key would be paid for by the request.
                    SseAlgorithm = "AES256",
                },
            },
        }, child);
    }

    public S3.Bucket Bucket { get; }

    /// <summary>Lets the bucket be used as the statements say, over TLS alone; once, since a bucket has one policy.</summary>
    public S3.BucketPolicy Admit(string name, ComponentResource owner, params IReadOnlyList<PolicyStatement> statements) => new(name, new S3.BucketPolicyArgs
    {
        Bucket = Bucket.Id,
        Policy = PolicyDocument.Json([.. statements, TlsOnly()]),
    }, new CustomResourceOptions { Parent = owner, DependsOn = _closed });

    private PolicyStatement TlsOnly() => new()
    {
        Sid = "TlsOnly",
        Effect = PolicyEffect.Deny,
        Principal = Principal.Anyone(),
        Actions = ["s3:*"],
        Resources = [Bucket.Arn, Output.Format($"{Bucket.Arn}/*")],
        Conditions = [new PolicyCondition("Bool", "aws:SecureTransport", "false")],
    };
}
