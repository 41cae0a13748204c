namespace Pulumi.Aws.S3;

public class BucketVersioning : CustomResource
{
    public BucketVersioning(string name, BucketVersioningArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketVersioning:BucketVersioning", name, args, options)
    {
    }
}

public sealed class BucketVersioningArgs : ResourceArgs;
