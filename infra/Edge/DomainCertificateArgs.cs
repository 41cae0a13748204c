using Infra.Naming;
using Pulumi;

namespace Infra.Edge;

public sealed record DomainCertificateArgs
{
    /// <summary>The names of the certificate, all within the zone; the first has at most 64 characters.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required string ZoneId { get; init; }

    /// <summary>Where the certificate stands when not in the region of the stack.</summary>
    public Input<string>? Region { get; init; }

    /// <summary>A certificate that proves some of the names already: ACM asks an account for the same record in every region.</summary>
    public DomainCertificate? Beside { get; init; }

    public required StandardTags Tags { get; init; }
}
