using System.Collections.Immutable;

namespace Pulumi.Aws.Iam;

public class OpenIdConnectProvider : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("clientIdLists")]
    public Output<ImmutableArray<string>> ClientIdLists { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("thumbprintLists")]
    public Output<ImmutableArray<string>> ThumbprintLists { get; private set; } = null!;

    [Output("url")]
    public Output<string> Url { get; private set; } = null!;

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

    [Input("thumbprintLists")]
    private InputList<string>? _thumbprintLists;

    public InputList<string> ThumbprintLists
    {
        get => _thumbprintLists ??= new InputList<string>();
        set => _thumbprintLists = value;
    }

    [Input("url", required: true)]
    public Input<string> Url { get; set; } = null!;
}
