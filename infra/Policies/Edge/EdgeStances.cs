using Infra.Policies.Published;

namespace Infra.Policies.Edge;

/// <summary>The published rules about load balancers, distributions and buckets that no promise answers, and why.</summary>
internal static class EdgeStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
