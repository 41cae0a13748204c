namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationRuleArgs : ResourceArgs
{
    [Input("defaultRetention", required: true)]
    public Input<BucketObjectLockConfigurationRuleDefaultRetentionArgs> DefaultRetention { get; set; } = null!;
}
