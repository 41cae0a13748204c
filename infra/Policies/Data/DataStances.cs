using Infra.Policies.Published;

namespace Infra.Policies.Data;

/// <summary>The published rules about databases, caches and backups that no promise answers, and why.</summary>
internal static class DataStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
