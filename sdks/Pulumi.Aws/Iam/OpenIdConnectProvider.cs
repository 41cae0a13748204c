namespace Pulumi.Aws.Iam;

public class OpenIdConnectProvider : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public OpenIdConnectProvider(string name, OpenIdConnectProviderArgs args, CustomResourceOptions? options = null)
        : base("aws:iam/openIdConnectProvider:OpenIdConnectProvider", name, args, options)
    {
    }
}

public sealed class OpenIdConnectProviderArgs : ResourceArgs
{
    [Input("clientIdLists", required: true)]
    private InputList<string>? _clientIdLists;

    public InputList<string> ClientIdLists
    {
        get => _clientIdLists ??= new InputList<string>();
        set => _clientIdLists = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    [Input("url", required: true)]
    public Input<string> Url { get; set; } = null!;
}
