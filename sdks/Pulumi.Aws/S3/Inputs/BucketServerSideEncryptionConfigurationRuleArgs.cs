namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationRuleArgs : ResourceArgs
{
    [Input("applyServerSideEncryptionByDefault")]
    public Input<BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs>? ApplyServerSideEncryptionByDefault { get; set; }
}
