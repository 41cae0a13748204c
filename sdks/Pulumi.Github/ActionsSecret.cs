namespace Pulumi.Github;

public class ActionsSecret : CustomResource
{
    public ActionsSecret(string name, ActionsSecretArgs args, CustomResourceOptions? options = null)
        : base("github:index/actionsSecret:ActionsSecret", name, args, options)
    {
    }
}

public sealed class ActionsSecretArgs : ResourceArgs
{
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
