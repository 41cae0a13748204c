using System.Collections.Immutable;
using Pulumi;

namespace Tests.Sdk;

/// <summary>A resource of no provider, with one input and one output of each shape that providers' classes have.</summary>
public sealed class Probe(string name, ProbeArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource(TypeToken, name, args ?? new ProbeArgs(), options)
{
    public const string TypeToken = "probe:index:Probe";

    [Output("text")] public Output<string?> Text { get; private set; } = null!;
    [Output("count")] public Output<int> Count { get; private set; } = null!;
    [Output("ratio")] public Output<double> Ratio { get; private set; } = null!;
    [Output("flag")] public Output<bool> Flag { get; private set; } = null!;
    [Output("optionalFlag")] public Output<bool?> OptionalFlag { get; private set; } = null!;
    [Output("size")] public Output<ProbeSize> Size { get; private set; } = null!;
    [Output("either")] public Output<Union<string, int>> Either { get; private set; } = null!;
    [Output("items")] public Output<ImmutableArray<string>> Items { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("detail")] public Output<ProbeDetail?> Detail { get; private set; } = null!;
    [Output("details")] public Output<ImmutableArray<ProbeDetail>> Details { get; private set; } = null!;
}
