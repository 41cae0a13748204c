namespace Pulumi.Aws.S3;

public class BucketOwnershipControls : CustomResource
{
    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    public BucketOwnershipControls(string name, BucketOwnershipControlsArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketOwnershipControls:BucketOwnershipControls", name, args, options)
    {
    }
}

public sealed class BucketOwnershipControlsArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rule", required: true)]
    public Input<Inputs.BucketOwnershipControlsRuleArgs> Rule { get; set; } = null!;
}
