namespace Infra.Recording;

/// <summary>S3. What configures a bucket has the bucket's name as its id.</summary>
internal static class StorageAnswers
{
    private static readonly string[] Configurations =
    [
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        "aws:s3/bucketLogging:BucketLogging",
        "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
        "aws:s3/bucketPolicy:BucketPolicy",
        "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
        "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
        "aws:s3/bucketVersioning:BucketVersioning",
    ];

    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:s3/bucket:Bucket", bucket => bucket.CloudName)
        {
            NamedBy = "bucket",
            Outputs = bucket => new()
            {
                ["arn"] = $"arn:aws:s3:::{bucket.CloudName}",
                ["bucketDomainName"] = $"{bucket.CloudName}.s3.amazonaws.com",
                ["bucketRegion"] = bucket.Region,
                ["bucketRegionalDomainName"] = $"{bucket.CloudName}.s3.{bucket.Region}.amazonaws.com",
                ["hostedZoneId"] = "Z3AQBSTGFYJSTF",
            },
        },
        .. Configurations.Select(type => new ResourceAnswer(type, configuration => configuration.Text("bucket", configuration.Name))),
    ];
}
