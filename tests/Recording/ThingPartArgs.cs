using Pulumi;

namespace Tests.Recording;

internal sealed class ThingPartArgs : ResourceArgs
{
    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("inner")]
    public Input<ThingPartArgs>? Inner { get; set; }
}
