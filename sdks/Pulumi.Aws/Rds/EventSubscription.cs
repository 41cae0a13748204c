using System.Collections.Immutable;

namespace Pulumi.Aws.Rds;

public class EventSubscription : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("customerAwsId")]
    public Output<string> CustomerAwsId { get; private set; } = null!;

    [Output("enabled")]
    public Output<bool?> Enabled { get; private set; } = null!;

    [Output("eventCategories")]
    public Output<ImmutableArray<string>> EventCategories { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namePrefix")]
    public Output<string> NamePrefix { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("snsTopic")]
    public Output<string> SnsTopic { get; private set; } = null!;

    [Output("sourceIds")]
    public Output<ImmutableArray<string>> SourceIds { get; private set; } = null!;

    [Output("sourceType")]
    public Output<string?> SourceType { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    public EventSubscription(string name, EventSubscriptionArgs args, CustomResourceOptions? options = null)
        : base("aws:rds/eventSubscription:EventSubscription", name, args, options)
    {
    }
}

public sealed class EventSubscriptionArgs : ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("eventCategories")]
    private InputList<string>? _eventCategories;

    public InputList<string> EventCategories
    {
        get => _eventCategories ??= new InputList<string>();
        set => _eventCategories = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namePrefix")]
    public Input<string>? NamePrefix { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("snsTopic", required: true)]
    public Input<string> SnsTopic { get; set; } = null!;

    [Input("sourceIds")]
    private InputList<string>? _sourceIds;

    public InputList<string> SourceIds
    {
        get => _sourceIds ??= new InputList<string>();
        set => _sourceIds = value;
    }

    [Input("sourceType")]
    public Input<string>? SourceType { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
