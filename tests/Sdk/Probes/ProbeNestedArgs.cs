using Pulumi;

namespace Tests.Sdk;

public sealed class ProbeNestedArgs : ResourceArgs
{
    [Input("innerText")] public Input<string>? InnerText { get; set; }
    [Input("innerCount")] public Input<int>? InnerCount { get; set; }
}
