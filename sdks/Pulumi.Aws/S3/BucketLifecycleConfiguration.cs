namespace Pulumi.Aws.S3;

public class BucketLifecycleConfiguration : CustomResource
{
    [Output("bucket")]
    public Output<string> Bucket { get; private set; } = null!;

    [Output("expectedBucketOwner")]
    public Output<string> ExpectedBucketOwner { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("transitionDefaultMinimumObjectSize")]
    public Output<string> TransitionDefaultMinimumObjectSize { get; private set; } = null!;

    public BucketLifecycleConfiguration(string name, BucketLifecycleConfigurationArgs args, CustomResourceOptions? options = null)
        : base("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", name, args, options)
    {
    }
}

public sealed class BucketLifecycleConfigurationArgs : ResourceArgs
{
    [Input("bucket", required: true)]
    public Input<string> Bucket { get; set; } = null!;

    [Input("expectedBucketOwner")]
    public Input<string>? ExpectedBucketOwner { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rules")]
    private InputList<Inputs.BucketLifecycleConfigurationRuleArgs>? _rules;

    public InputList<Inputs.BucketLifecycleConfigurationRuleArgs> Rules
    {
        get => _rules ??= new InputList<Inputs.BucketLifecycleConfigurationRuleArgs>();
        set => _rules = value;
    }

    [Input("timeouts")]
    public Input<Inputs.BucketLifecycleConfigurationTimeoutsArgs>? Timeouts { get; set; }

    [Input("transitionDefaultMinimumObjectSize")]
    public Input<string>? TransitionDefaultMinimumObjectSize { get; set; }
}
