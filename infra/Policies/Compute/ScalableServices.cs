using Infra.Plans;

namespace Infra.Policies.Compute;

/// <summary>The services of a plan as autoscaling calls them.</summary>
internal static class ScalableServices
{
    private static readonly PerPlan<HashSet<string>> Known = new(FindKnown);

    public static string IdOf(PlannedResource service) => $"service/{ServicePolicies.ClusterOf(service)}/{service.Text("name")}";

    public static bool Has(Plan plan, string? id) => id is not null && Known.Of(plan).Contains(id);

    private static HashSet<string> FindKnown(Plan plan) => plan.OfType(ResourceTypes.Service).Select(IdOf).ToHashSet(StringComparer.Ordinal);
}
