namespace Infra.Settings;

public sealed record EdgeSettings
{
    /// <summary>Where the certificate of the load balancer comes from: one that exists, or one issued for a domain.</summary>
    public required CertificateSettings Certificate { get; init; }

    public required bool DeletionProtection { get; init; }

    public required TimeSpan AccessLogRetention { get; init; }
}
