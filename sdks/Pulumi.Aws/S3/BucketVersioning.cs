namespace Pulumi.Aws.S3;

public class BucketVersioning : CustomResource
{
    public BucketVersioning(string name, BucketVersioningArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketVersioning:BucketVersioning", name, args, options)
    {
    }
}

public sealed class BucketVersioningArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("versioningConfiguration", required: true)]
    public Input<Inputs.BucketVersioningVersioningConfigurationArgs> VersioningConfiguration { get; set; } = null!;
}
