using Pulumi;

namespace Tests.Sdk;

public sealed class ProbeLookupArgs : InvokeArgs
{
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("limit")] public Input<int>? Limit { get; set; }
}
