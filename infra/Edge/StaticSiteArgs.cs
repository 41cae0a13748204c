using Infra.Naming;

namespace Infra.Edge;

public sealed record StaticSiteArgs
{
    public required string Domain { get; init; }

    public required string ZoneId { get; init; }

    /// <summary>A path without a file is answered with <c>index.html</c>, which then decides; otherwise with <c>404.html</c>.</summary>
    public required bool SinglePage { get; init; }

    /// <summary>What a browser may load in the name of the site; null when it says so itself.</summary>
    public required string? ContentSecurityPolicy { get; init; }

    public required EdgeLocations Locations { get; init; }

    /// <summary>One for CloudFront.</summary>
    public required Firewall Firewall { get; init; }

    /// <summary>Where it is recorded who read or changed its files, CloudFront included.</summary>
    public required AccessLogBucket AccessLog { get; init; }

    public required StackContext Context { get; init; }
}
