namespace Pulumi.Aws.S3;

public class BucketPolicy : CustomResource
{
    public BucketPolicy(string name, BucketPolicyArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketPolicy:BucketPolicy", name, args, options)
    {
    }
}

public sealed class BucketPolicyArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("policy", required: true)]
    public InputUnion<string, Inputs.PolicyDocumentArgs> Policy { get; set; } = null!;
}
