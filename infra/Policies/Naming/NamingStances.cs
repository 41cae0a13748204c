using Infra.Policies.Published;

namespace Infra.Policies.Naming;

/// <summary>The published rules about names and tags that no promise answers, and why.</summary>
internal static class NamingStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
