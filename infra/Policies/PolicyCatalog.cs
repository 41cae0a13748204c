using Infra.Plans;
using Infra.Policies.Access;
using Infra.Policies.Alarms;
using Infra.Policies.Compute;
using Infra.Policies.Data;
using Infra.Policies.Delivery;
using Infra.Policies.Edge;
using Infra.Policies.Naming;
using Infra.Policies.Network;

namespace Infra.Policies;

/// <summary>Every promise of the platform, and which of them a plan breaks.</summary>
public static class PolicyCatalog
{
    /// <summary>Ordered by id.</summary>
    public static IReadOnlyList<Policy> All { get; } =
    [
        .. new[]
        {
            NetworkCatalog.All,
            DataCatalog.All,
            ComputeCatalog.All,
            EdgeCatalog.All,
            AccessCatalog.All,
            AlarmsCatalog.All,
            DeliveryCatalog.All,
            NamingCatalog.All,
        }.SelectMany(area => area).OrderBy(policy => policy.Id, StringComparer.Ordinal),
    ];

    /// <summary>The promises that a plan breaks, ordered by policy and then by resource; each resource once per policy.</summary>
    public static IReadOnlyList<PolicyViolation> Check(Plan plan) => Report(plan).Violations;

    /// <summary>What <see cref="Check"/> finds, and how much each policy looked at.</summary>
    public static PolicyReport Report(Plan plan) => PolicyReport.Of(plan, All);
}
