using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance;

/// <summary>Where the resources of a stack are.</summary>
internal static class StackRegion
{
    private static readonly PerPlan<string?> Known = new(Find);

    /// <summary>By the zones of its subnets; null if the plan does not tell.</summary>
    public static string? Of(Plan plan) => Known.Of(plan);

    /// <summary>Where a resource is: where it says, or where the stack is.</summary>
    public static string? Of(PlannedResource resource, Plan plan) => resource.Text("region") ?? Of(plan);

    private static string? Find(Plan plan) => plan.OfType(ResourceTypes.Subnet)
        .Select(subnet => subnet.Inputs.GetValueOrDefault("availabilityZone") as string).FirstOrDefault(zone => zone is { Length: > 1 })?[..^1];
}
