namespace Pulumi.Aws.SecretsManager;

public class SecretRotation : CustomResource
{
    public SecretRotation(string name, SecretRotationArgs args, CustomResourceOptions? options = null)
        : base("aws:secretsmanager/secretRotation:SecretRotation", name, args, options)
    {
    }
}

public sealed class SecretRotationArgs : ResourceArgs
{
    [Input("rotateImmediately")]
    public Input<bool>? RotateImmediately { get; set; }

    [Input("rotationLambdaArn")]
    public Input<string>? RotationLambdaArn { get; set; }

    [Input("rotationRules")]
    public Input<Inputs.SecretRotationRotationRulesArgs>? RotationRules { get; set; }

    [Input("secretId", required: true)]
    public Input<string> SecretId { get; set; } = null!;
}
