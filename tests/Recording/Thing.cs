using System.Collections.Immutable;
using Pulumi;

namespace Tests.Recording;

/// <summary>A resource with one input of every shape.</summary>
internal sealed class Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
    : CustomResource("test:index/thing:Thing", name, args ?? new ThingArgs(), options)
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("text")]
    public Output<string?> Text { get; private set; } = null!;

    [Output("texts")]
    public Output<ImmutableArray<string>> Texts { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
}
