using Infra.Naming;
using Infra.Network;
using Infra.Settings;

namespace Infra.Edge;

public sealed record PublicLoadBalancerArgs
{
    public required PublicPlacement Placement { get; init; }

    public required CertificateSettings Certificate { get; init; }

    public required bool DeletionProtection { get; init; }

    public required TimeSpan AccessLogRetention { get; init; }

    public required StackContext Context { get; init; }
}
