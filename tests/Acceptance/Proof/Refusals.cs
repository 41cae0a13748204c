using Infra.Acceptance;
using Infra.Acceptance.Coded;
using Infra.Acceptance.Language.Checks;
using Infra.Plans;

namespace Tests.Acceptance.Proof;

/// <summary>What is refused in a plan that differs little from one that is accepted. To ask all of it again, thousands of times, would take minutes.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> OfOneResource = [.. CodedConstraints.All.Select(constraint => constraint.Id)];

    /// <summary>All refusals of a plan; of what stayed as it was, only what depends on others is asked.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="accepted">One without refusals, of whose resources most are in the plan.</param>
    public static IEnumerable<(string Id, string Told)> Of(Plan plan, Plan accepted)
    {
        var same = accepted.Resources.ToHashSet(ReferenceEqualityComparer.Instance);
        return plan.Resources.Where(resource => !resource.IsComponent)
            .OrderBy(same.Contains)
            .SelectMany(resource => ConstraintCatalog.For(resource.Type).Where(constraint => !same.Contains(resource) || DependsOnOthers(constraint))
                .SelectMany(constraint => constraint.Findings(resource, plan).Where(finding => finding.Problem is not null)
                    .Select(finding => (constraint.Id, $"{constraint.Id} {resource.Name}: {finding.Property} is {finding.Value}, {finding.Problem}"))));
    }

    private static bool DependsOnOthers(Constraint constraint) =>
        constraint is ConstraintRow { Check: PlanUniqueCheck or PlanCountCheck } || (constraint is CodedConstraint && !OfOneResource.Contains(constraint.Id));
}
