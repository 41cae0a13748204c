namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketObjectLockConfigurationArgs : ResourceArgs
{
    [Input("objectLockEnabled")]
    public Input<string>? ObjectLockEnabled { get; set; }

    [Input("rule")]
    public Input<BucketObjectLockConfigurationRuleArgs>? Rule { get; set; }
}
