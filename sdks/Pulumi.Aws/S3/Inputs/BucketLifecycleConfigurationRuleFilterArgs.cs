namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleFilterArgs : ResourceArgs
{
    [Input("and")]
    public Input<BucketLifecycleConfigurationRuleFilterAndArgs>? And { get; set; }

    [Input("objectSizeGreaterThan")]
    public Input<int>? ObjectSizeGreaterThan { get; set; }

    [Input("objectSizeLessThan")]
    public Input<int>? ObjectSizeLessThan { get; set; }

    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    [Input("tag")]
    public Input<BucketLifecycleConfigurationRuleFilterTagArgs>? Tag { get; set; }
}
