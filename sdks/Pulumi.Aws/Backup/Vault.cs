namespace Pulumi.Aws.Backup;

public class Vault : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public Vault(string name, VaultArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:backup/vault:Vault", name, args ?? new VaultArgs(), options)
    {
    }
}

public sealed class VaultArgs : ResourceArgs
{
    [Input("forceDestroy")]
    public Input<bool>? ForceDestroy { get; set; }

    [Input("kmsKeyArn")]
    public Input<string>? KmsKeyArn { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
