using Pulumi;

namespace Tests.Sdk;

public sealed class StrictProbeArgs : ResourceArgs
{
    [Input("names", required: true)] private InputList<string>? _names;

    [Input("text", required: true)] public Input<string> Text { get; set; } = null!;
    public InputList<string> Names { get => _names ??= []; set => _names = value; }
}
