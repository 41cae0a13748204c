namespace Pulumi.Github;

public class ActionsEnvironmentSecret : CustomResource
{
    public ActionsEnvironmentSecret(string name, ActionsEnvironmentSecretArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", name, args, options)
    {
    }
}

public sealed class ActionsEnvironmentSecretArgs : ResourceArgs
{
    [Input("environment", required: true)]
    public Input<string> Environment { get; set; } = null!;

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
}
