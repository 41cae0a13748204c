using Pulumi;

namespace Tests.Sdk;

public sealed class ProbeComponentArgs : ResourceArgs
{
    [Input("label")] public Input<string>? Label { get; set; }
}
