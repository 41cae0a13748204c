namespace Pulumi.Aws.S3;

public class Bucket : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("bucketRegionalDomainName")]
    public Output<string> BucketRegionalDomainName { get; private set; } = null!;

    public Bucket(string name, BucketArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:s3/bucket:Bucket", name, args ?? new BucketArgs(), options)
    {
    }
}

public sealed class BucketArgs : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? BucketName { get; set; }

    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
