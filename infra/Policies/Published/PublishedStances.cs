using Infra.Policies.Access;
using Infra.Policies.Alarms;
using Infra.Policies.Compute;
using Infra.Policies.Data;
using Infra.Policies.Delivery;
using Infra.Policies.Edge;
using Infra.Policies.Naming;
using Infra.Policies.Network;

namespace Infra.Policies.Published;

/// <summary>The published rules that no promise answers, and why.</summary>
public static class PublishedStances
{
    /// <summary>By area, in the order of <see cref="PolicyCatalog"/>.</summary>
    public static IReadOnlyList<PublishedStance> All { get; } =
    [
        .. NetworkStances.All,
        .. DataStances.All,
        .. ComputeStances.All,
        .. EdgeStances.All,
        .. AccessStances.All,
        .. AlarmsStances.All,
        .. DeliveryStances.All,
        .. NamingStances.All,
    ];
}
