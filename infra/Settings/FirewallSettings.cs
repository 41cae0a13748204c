using Infra.Edge;

namespace Infra.Settings;

/// <summary>What stands before everything that the internet reaches (<c>edge.firewall</c>).</summary>
public sealed record FirewallSettings
{
    public required FirewallMode Mode { get; init; }

    /// <summary>What one address may ask within five minutes; 10 to 2000000000.</summary>
    public required int RequestsPerFiveMinutes { get; init; }

    /// <summary>Rules of <see cref="ManagedRuleGroup.All"/> that count although the others block.</summary>
    public required IReadOnlyList<string> Exceptions { get; init; }
}
