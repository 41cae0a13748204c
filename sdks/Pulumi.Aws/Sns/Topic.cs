namespace Pulumi.Aws.Sns;

public class Topic : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    public Topic(string name, TopicArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:sns/topic:Topic", name, args ?? new TopicArgs(), options)
    {
    }
}

public sealed class TopicArgs : ResourceArgs
{
    [Input("kmsMasterKeyId")]
    public Input<string>? KmsMasterKeyId { get; set; }

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
