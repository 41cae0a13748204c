namespace Pulumi.Aws.CloudWatch;

public class EventRule : CustomResource
{
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    public EventRule(string name, EventRuleArgs? args = null, CustomResourceOptions? options = null)
        : base("aws:cloudwatch/eventRule:EventRule", name, args ?? new EventRuleArgs(), options)
    {
    }
}

public sealed class EventRuleArgs : ResourceArgs
{
    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("eventPattern")]
    public Input<string>? EventPattern { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("state")]
    public Input<string>? State { get; set; }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
