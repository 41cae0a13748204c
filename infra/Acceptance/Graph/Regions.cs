using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>The regions that resources lie in.</summary>
internal static class Regions
{
    // One provider makes all that name no region, as far as anybody can tell from one plan.
    private static readonly PerPlan<string?> Home = new(plan =>
        plan.Resources.Where(resource => !resource.IdIsUnknown && !resource.Inputs.ContainsKey("region")).Select(resource => OfArn(resource.Id)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : null);

    /// <summary>The region of a resource: what it says, what its ARN says, or the one of everything that says none; null if nobody can tell.</summary>
    public static string? Of(Plan plan, PlannedResource resource) => resource.Text("region") ?? OfArn(resource.Id) ?? Home.Of(plan);

    /// <summary>The region in an ARN; null for a text that is none, or for a service without regions.</summary>
    public static string? OfArn(string? arn) => arn?.Split(':') is ["arn", _, _, { Length: > 0 } region, _, ..] ? region : null;
}
