using Infra.Naming;
using Infra.Network;
using Infra.Settings;

namespace Infra.Edge;

public sealed record PublicLoadBalancerArgs
{
    public required PublicPlacement Placement { get; init; }

    public required CertificateSettings Certificate { get; init; }

    /// <summary>Names below the domain under which the load balancer answers as well.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    public required LoadBalancerExposure Exposure { get; init; }

    /// <summary>What a browser may load in the name of the product; null when the services decide.</summary>
    public required string? ContentSecurityPolicy { get; init; }

    public required bool DeletionProtection { get; init; }

    public required TimeSpan AccessLogRetention { get; init; }

    public required StackContext Context { get; init; }
}
