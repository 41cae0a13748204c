namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketServerSideEncryptionConfigurationRuleArgs : ResourceArgs
{
    [Input("applyServerSideEncryptionByDefault")]
    public Input<BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs>? ApplyServerSideEncryptionByDefault { get; set; }

    [Input("blockedEncryptionTypes")]
    private InputList<string>? _blockedEncryptionTypes;

    public InputList<string> BlockedEncryptionTypes
    {
        get => _blockedEncryptionTypes ??= new InputList<string>();
        set => _blockedEncryptionTypes = value;
    }

    [Input("bucketKeyEnabled")]
    public Input<bool>? BucketKeyEnabled { get; set; }
}
