namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleFilterTagArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
