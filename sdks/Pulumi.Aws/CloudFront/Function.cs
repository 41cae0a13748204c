using System.Collections.Immutable;

namespace Pulumi.Aws.CloudFront;

public class Function : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("code")]
    public Output<string> Code { get; private set; } = null!;

    [Output("comment")]
    public Output<string?> Comment { get; private set; } = null!;

    [Output("etag")]
    public Output<string> Etag { get; private set; } = null!;

    [Output("keyValueStoreAssociations")]
    public Output<ImmutableArray<string>> KeyValueStoreAssociations { get; private set; } = null!;

    [Output("liveStageEtag")]
    public Output<string> LiveStageEtag { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("publish")]
    public Output<bool?> Publish { get; private set; } = null!;

    [Output("runtime")]
    public Output<string> Runtime { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public Function(string name, FunctionArgs args, CustomResourceOptions? options = null)
        : base("aws:cloudfront/function:Function", name, args, options)
    {
    }
}

public sealed class FunctionArgs : ResourceArgs
{
    [Input("code", required: true)]
    public Input<string> Code { get; set; } = null!;

    [Input("comment")]
    public Input<string>? Comment { get; set; }

    [Input("keyValueStoreAssociations")]
    private InputList<string>? _keyValueStoreAssociations;

    public InputList<string> KeyValueStoreAssociations
    {
        get => _keyValueStoreAssociations ??= new InputList<string>();
        set => _keyValueStoreAssociations = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("publish")]
    public Input<bool>? Publish { get; set; }

    [Input("runtime", required: true)]
    public Input<string> Runtime { get; set; } = null!;

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
