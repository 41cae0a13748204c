namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleNoncurrentVersionTransitionArgs : ResourceArgs
{
    [Input("newerNoncurrentVersions")]
    public Input<int>? NewerNoncurrentVersions { get; set; }

    [Input("noncurrentDays", required: true)]
    public Input<int> NoncurrentDays { get; set; } = null!;

    [Input("storageClass", required: true)]
    public Input<string> StorageClass { get; set; } = null!;
}
