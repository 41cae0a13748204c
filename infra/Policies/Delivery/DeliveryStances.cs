using Infra.Policies.Published;

namespace Infra.Policies.Delivery;

/// <summary>The published rules about GitHub that no promise answers, and why.</summary>
internal static class DeliveryStances
{
    public static IReadOnlyList<PublishedStance> All { get; } = [];
}
