namespace Pulumi.Aws.S3;

public class BucketLogging : CustomResource
{
    public BucketLogging(string name, BucketLoggingArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketLogging:BucketLogging", name, args, options)
    {
    }
}

public sealed class BucketLoggingArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("targetBucket", required: true)]
    public Input<string> TargetBucket { get; set; } = null!;

    [Input("targetPrefix", required: true)]
    public Input<string> TargetPrefix { get; set; } = null!;
}
