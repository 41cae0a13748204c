namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs : ResourceArgs
{
    [Input("noncurrentDays", required: true)]
    public Input<int> NoncurrentDays { get; set; } = null!;
}
