using Pulumi;

namespace Tests.Sdk;

public sealed class ProbeArgs : ResourceArgs
{
    [Input("items")] private InputList<string>? _items;
    [Input("tags")] private InputMap<string>? _tags;
    [Input("nestedList")] private InputList<ProbeNestedArgs>? _nestedList;

    [Input("text")] public Input<string>? Text { get; set; }
    [Input("count")] public Input<int>? Count { get; set; }
    [Input("ratio")] public Input<double>? Ratio { get; set; }
    [Input("flag")] public Input<bool>? Flag { get; set; }
    [Input("size")] public Input<ProbeSize>? Size { get; set; }
    [Input("either")] public InputUnion<string, int>? Either { get; set; }
    [Input("nested")] public Input<ProbeNestedArgs>? Nested { get; set; }
    [Input("anything")] public Input<object>? Anything { get; set; }
    public InputList<string> Items { get => _items ??= []; set => _items = value; }
    public InputMap<string> Tags { get => _tags ??= []; set => _tags = value; }
    public InputList<ProbeNestedArgs> NestedList { get => _nestedList ??= []; set => _nestedList = value; }
}
