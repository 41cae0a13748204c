namespace Pulumi.Github;

public class ActionsEnvironmentSecret : CustomResource
{
    [Output("createdAt")]
    public Output<string> CreatedAt { get; private set; } = null!;

    [Output("encryptedValue")]
    public Output<string?> EncryptedValue { get; private set; } = null!;

    [Output("environment")]
    public Output<string> Environment { get; private set; } = null!;

    [Output("keyId")]
    public Output<string> KeyId { get; private set; } = null!;

    [Output("plaintextValue")]
    public Output<string?> PlaintextValue { get; private set; } = null!;

    [Output("remoteUpdatedAt")]
    public Output<string> RemoteUpdatedAt { get; private set; } = null!;

    [Output("repository")]
    public Output<string> Repository { get; private set; } = null!;

    [Output("repositoryId")]
    public Output<int> RepositoryId { get; private set; } = null!;

    [Output("secretName")]
    public Output<string> SecretName { get; private set; } = null!;

    [Output("updatedAt")]
    public Output<string> UpdatedAt { get; private set; } = null!;

    [Output("value")]
    public Output<string?> Value { get; private set; } = null!;

    [Output("valueEncrypted")]
    public Output<string?> ValueEncrypted { get; private set; } = null!;

    public ActionsEnvironmentSecret(string name, ActionsEnvironmentSecretArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", name, args, options)
    {
    }
}

public sealed class ActionsEnvironmentSecretArgs : ResourceArgs
{
    [Input("environment", required: true)]
    public Input<string> Environment { get; set; } = null!;

    [Input("keyId")]
    public Input<string>? KeyId { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("secretName", required: true)]
    public Input<string> SecretName { get; set; } = null!;

    [Input("value")]
    private Input<string>? _value;

    public Input<string>? Value
    {
        get => _value;
        set => _value = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("valueEncrypted")]
    private Input<string>? _valueEncrypted;

    public Input<string>? ValueEncrypted
    {
        get => _valueEncrypted;
        set => _valueEncrypted = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }
}
