namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationArgs : ResourceArgs
{
    [Input("rule", required: true)]
    public Input<BucketServerSideEncryptionConfigurationRuleArgs> Rule { get; set; } = null!;
}
