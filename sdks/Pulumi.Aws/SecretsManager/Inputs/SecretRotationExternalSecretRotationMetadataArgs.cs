namespace Pulumi.Aws.SecretsManager.Inputs;

public sealed class SecretRotationExternalSecretRotationMetadataArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
