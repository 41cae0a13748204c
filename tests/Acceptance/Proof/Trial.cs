using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>Resources that may prove a constraint: some should keep it, some should break it.</summary>
/// <param name="Original">The resource of the plan that they stand in for.</param>
/// <param name="Passing">Candidates that should keep it, the likeliest first.</param>
/// <param name="Tripping">Candidates that should break it, the likeliest first; more than one resource where it takes another one.</param>
internal sealed record Trial(PlannedResource Original, IEnumerable<PlannedResource> Passing, IEnumerable<IReadOnlyList<PlannedResource>> Tripping)
{
    /// <summary>The plan with resources in it: those of the same URN are replaced.</summary>
    public static Plan In(Plan plan, IReadOnlyList<PlannedResource> resources) => resources.Aggregate(plan, (with, resource) => with.With(resource));
}
