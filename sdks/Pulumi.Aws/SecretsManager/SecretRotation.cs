namespace Pulumi.Aws.SecretsManager;

public class SecretRotation : CustomResource
{
    [Output("externalSecretRotationRoleArn")]
    public Output<string?> ExternalSecretRotationRoleArn { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("rotateImmediately")]
    public Output<bool?> RotateImmediately { get; private set; } = null!;

    [Output("rotationEnabled")]
    public Output<bool> RotationEnabled { get; private set; } = null!;

    [Output("rotationLambdaArn")]
    public Output<string?> RotationLambdaArn { get; private set; } = null!;

    [Output("secretId")]
    public Output<string> SecretId { get; private set; } = null!;

    public SecretRotation(string name, SecretRotationArgs args, CustomResourceOptions? options = null)
        : base("aws:secretsmanager/secretRotation:SecretRotation", name, args, options)
    {
    }
}

public sealed class SecretRotationArgs : ResourceArgs
{
    [Input("externalSecretRotationMetadatas")]
    private InputList<Inputs.SecretRotationExternalSecretRotationMetadataArgs>? _externalSecretRotationMetadatas;

    public InputList<Inputs.SecretRotationExternalSecretRotationMetadataArgs> ExternalSecretRotationMetadatas
    {
        get => _externalSecretRotationMetadatas ??= new InputList<Inputs.SecretRotationExternalSecretRotationMetadataArgs>();
        set => _externalSecretRotationMetadatas = value;
    }

    [Input("externalSecretRotationRoleArn")]
    public Input<string>? ExternalSecretRotationRoleArn { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rotateImmediately")]
    public Input<bool>? RotateImmediately { get; set; }

    [Input("rotationEnabled")]
    public Input<bool>? RotationEnabled { get; set; }

    [Input("rotationLambdaArn")]
    public Input<string>? RotationLambdaArn { get; set; }

    [Input("rotationRules")]
    public Input<Inputs.SecretRotationRotationRulesArgs>? RotationRules { get; set; }

    [Input("secretId", required: true)]
    public Input<string> SecretId { get; set; } = null!;
}
