using Infra.Naming;

namespace Infra.Edge;

public sealed record ContentDistributionArgs
{
    /// <summary>What the distribution is, in a few words.</summary>
    public required string Description { get; init; }

    /// <summary>The names under which it answers, all in the zone; the first has at most 64 characters.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    public required string ZoneId { get; init; }

    /// <summary>A certificate that proves some of the names already.</summary>
    public DomainCertificate? Beside { get; init; }

    public required DistributionOrigin Origin { get; init; }

    public required EdgeLocations Locations { get; init; }

    /// <summary>One for CloudFront.</summary>
    public required Firewall Firewall { get; init; }

    public required bool Protect { get; init; }

    public required StackContext Context { get; init; }
}
