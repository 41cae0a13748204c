using Infra.Naming;
using Infra.Observability;

namespace Infra.Edge;

public sealed record FirewallArgs
{
    /// <summary>What the firewall is called in AWS, with its log group: 1 to 100 letters, digits and hyphens.</summary>
    public required string FirewallName { get; init; }

    /// <summary>For CloudFront rather than a load balancer; then it stands in <see cref="GlobalRegion.Name"/>, and so does its log.</summary>
    public required bool ForCloudFront { get; init; }

    public required FirewallMode Mode { get; init; }

    /// <summary>10 to 2000000000.</summary>
    public required int RequestsPerFiveMinutes { get; init; }

    /// <summary>Rules of <see cref="ManagedRuleGroup.All"/> that count although the others block.</summary>
    public required IReadOnlyList<string> Exceptions { get; init; }

    public required LogGroups Logs { get; init; }

    public required StackContext Context { get; init; }
}
