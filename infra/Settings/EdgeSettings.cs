using Infra.Edge;

namespace Infra.Settings;

public sealed record EdgeSettings
{
    /// <summary>Where the certificate of the load balancer comes from: one that exists, or one issued for a domain.</summary>
    public required CertificateSettings Certificate { get; init; }

    public required bool DeletionProtection { get; init; }

    public required TimeSpan AccessLogRetention { get; init; }

    public required FirewallSettings Firewall { get; init; }

    /// <summary>What a browser may load in the name of the product; null when the services decide.</summary>
    public required string? ContentSecurityPolicy { get; init; }

    /// <summary>CloudFront stands before the load balancer, which then admits nobody else.</summary>
    public required bool CloudFront { get; init; }

    /// <summary>From where CloudFront answers, before the load balancer and for the sites.</summary>
    public required EdgeLocations Locations { get; init; }
}
