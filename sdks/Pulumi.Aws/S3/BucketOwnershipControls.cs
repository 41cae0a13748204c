namespace Pulumi.Aws.S3;

public class BucketOwnershipControls : CustomResource
{
    public BucketOwnershipControls(string name, BucketOwnershipControlsArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketOwnershipControls:BucketOwnershipControls", name, args, options)
    {
    }
}

public sealed class BucketOwnershipControlsArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("rule", required: true)]
    public Input<Inputs.BucketOwnershipControlsRuleArgs> Rule { get; set; } = null!;
}
