using Infra.Policies.Published;

namespace Infra.Policies.Network;

/// <summary>The published rules about the network that no promise answers, and why.</summary>
internal static class NetworkStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
