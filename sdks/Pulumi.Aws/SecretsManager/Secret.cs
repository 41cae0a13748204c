namespace Pulumi.Aws.SecretsManager;

public class Secret : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public Secret(string name, SecretArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:secretsmanager/secret:Secret", name, args ?? new SecretArgs(), options)
    {
    }
}

public sealed class SecretArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("kmsKeyId")]
    public Input<string>? KmsKeyId { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("recoveryWindowInDays")]
    public Input<int>? RecoveryWindowInDays { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
