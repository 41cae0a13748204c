namespace Pulumi.Aws.S3;

public class BucketVersioning : CustomResource
{
    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("expectedBucketOwner")]
    public Output<string?> ExpectedBucketOwner { get; private set; } = null!;

    [Output("mfa")]
    public Output<string?> Mfa { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    public BucketVersioning(string name, BucketVersioningArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketVersioning:BucketVersioning", name, args, options)
    {
    }
}

public sealed class BucketVersioningArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("expectedBucketOwner")]
    public Input<string>? ExpectedBucketOwner { get; set; }

    [Input("mfa")]
    public Input<string>? Mfa { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("versioningConfiguration", required: true)]
    public Input<Inputs.BucketVersioningVersioningConfigurationArgs> VersioningConfiguration { get; set; } = null!;
}
