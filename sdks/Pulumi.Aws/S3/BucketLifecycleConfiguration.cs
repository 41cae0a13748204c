namespace Pulumi.Aws.S3;

public class BucketLifecycleConfiguration : CustomResource
{
    public BucketLifecycleConfiguration(string name, BucketLifecycleConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", name, args, options)
    {
    }
}

public sealed class BucketLifecycleConfigurationArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("rules")]
    private InputList<Inputs.BucketLifecycleConfigurationRuleArgs>? _rules;

    public InputList<Inputs.BucketLifecycleConfigurationRuleArgs> Rules
    {
        get => _rules ??= new InputList<Inputs.BucketLifecycleConfigurationRuleArgs>();
        set => _rules = value;
    }
}
