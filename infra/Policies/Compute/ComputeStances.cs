using Infra.Policies.Published;

namespace Infra.Policies.Compute;

/// <summary>The published rules about services, tasks and images that no promise answers, and why.</summary>
internal static class ComputeStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
