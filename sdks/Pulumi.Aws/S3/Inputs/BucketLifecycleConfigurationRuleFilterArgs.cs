namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleFilterArgs : ResourceArgs
{
    [Input("prefix")]
    public Input<string>? Prefix { get; set; }
}
