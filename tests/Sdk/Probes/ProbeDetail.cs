using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Pulumi;

namespace Tests.Sdk;

[OutputType]
[SuppressMessage("Design", "CA1051", Justification = "The output types of providers have public fields.")]
public sealed class ProbeDetail
{
    public readonly string Name;
    public readonly int? Port;
    public readonly ImmutableArray<string> Hosts;
    public readonly string? Class;

    [OutputConstructor]
    private ProbeDetail(string name, int? port, ImmutableArray<string> hosts, [OutputConstructorParameter("class")] string? kind)
    {
        Name = name;
        Port = port;
        Hosts = hosts;
        Class = kind;
    }
}
