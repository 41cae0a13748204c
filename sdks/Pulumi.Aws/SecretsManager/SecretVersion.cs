namespace Pulumi.Aws.SecretsManager;

public class SecretVersion : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("versionId")]
    public Output<string> VersionId { get; private set; } = null!;

    public SecretVersion(string name, SecretVersionArgs args, CustomResourceOptions? options = null)
        : base("aws:secretsmanager/secretVersion:SecretVersion", name, args, options)
    {
    }
}

public sealed class SecretVersionArgs : ResourceArgs
{
    [Input("secretId", required: true)]
    public Input<string> SecretId { get; set; } = null!;

    [Input("secretString")]
    private Input<string>? _secretString;

    public Input<string>? SecretString
    {
        get => _secretString;
        set => _secretString = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("versionStages")]
    private InputList<string>? _versionStages;

    public InputList<string> VersionStages
    {
        get => _versionStages ??= new InputList<string>();
        set => _versionStages = value;
    }
}
