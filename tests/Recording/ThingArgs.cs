using Pulumi;

namespace Tests.Recording;

internal sealed class ThingArgs : ResourceArgs
{
    // As the published SDKs do it: the attribute of a list is on its field.
    [Input("texts")]
    private InputList<string>? _texts;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("parts")]
    private InputList<ThingPartArgs>? _parts;

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("flag")]
    public Input<bool>? Flag { get; set; }

    [Input("part")]
    public Input<ThingPartArgs>? Part { get; set; }

    [Input("either")]
    public InputUnion<string, ThingPartArgs>? Either { get; set; }

    [Input("unheardOf")]
    public Input<string>? UnheardOf { get; set; }

    public InputList<string> Texts
    {
        get => _texts ??= [];
        set => _texts = value;
    }

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    public InputList<ThingPartArgs> Parts
    {
        get => _parts ??= [];
        set => _parts = value;
    }
}
