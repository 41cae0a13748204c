namespace Pulumi.Aws.Ecr.Inputs;

public sealed class RepositoryEncryptionConfigurationArgs : ResourceArgs
{
    [Input("encryptionType")]
    public Input<string>? EncryptionType { get; set; }

    [Input("kmsKey")]
    public Input<string>? KmsKey { get; set; }
}
