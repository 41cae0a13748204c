using System.Collections.Immutable;
using Pulumi;

namespace Tests.Recording;

/// <summary>A resource of any type that the platform uses, with the outputs whose answers are worth a look.</summary>
internal sealed class Answered(string type, string name, AnsweredArgs? args = null) : CustomResource(type, name, args ?? new AnsweredArgs())
{
    [Output("arnSuffix")]
    public Output<string> ArnSuffix { get; private set; } = null!;

    [Output("dnsName")]
    public Output<string> DnsName { get; private set; } = null!;

    [Output("domainValidationOptions")]
    public Output<ImmutableArray<ImmutableDictionary<string, string>>> DomainValidationOptions { get; private set; } = null!;

    [Output("endpoint")]
    public Output<string> Endpoint { get; private set; } = null!;

    [Output("masterUserSecrets")]
    public Output<ImmutableArray<ImmutableDictionary<string, string>>> MasterUserSecrets { get; private set; } = null!;

    [Output("port")]
    public Output<int> Port { get; private set; } = null!;

    [Output("vpcId")]
    public Output<string> VpcId { get; private set; } = null!;
}
