using Infra.Policies.Published;

namespace Infra.Policies.Access;

/// <summary>The published rules about identities, keys and secrets that no promise answers, and why.</summary>
internal static class AccessStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
