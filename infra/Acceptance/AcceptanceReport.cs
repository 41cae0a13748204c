using Infra.Acceptance.Questions;
using Infra.Plans;

namespace Infra.Acceptance;

/// <summary>What AWS and GitHub would say to a plan, as far as anybody can know without asking them.</summary>
public sealed record AcceptanceReport
{
    /// <summary>How many constraints there are.</summary>
    public required int Constraints { get; init; }

    /// <summary>What was looked at: the types of the plan, ordered (ordinal); none can have been passed over in silence.</summary>
    public required IReadOnlyList<CheckedType> Checked { get; init; }

    /// <summary>How often one was held against a resource.</summary>
    public int Checks => Checked.Sum(type => type.Resources * type.Constraints);

    /// <summary>Ordered by URN, then by constraint and place (ordinal).</summary>
    public required IReadOnlyList<Refusal> Refusals { get; init; }

    /// <summary>What depends on values that only the deployment will know. Ordered like <see cref="Refusals"/>; empty for a plan of our own.</summary>
    public required IReadOnlyList<UndecidedConstraint> Undecided { get; init; }

    /// <summary>What only the account or GitHub can answer, ordered by id and command.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>AWS or GitHub would not take it.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Holds every resource of a plan against every constraint of its type.</summary>
    public static AcceptanceReport Of(Plan plan)
    {
        var (refusals, undecided) = (new List<Refusal>(), new List<UndecidedConstraint>());
        var quotas = new List<Question>();
        foreach (var resource in plan.Resources.Where(resource => !resource.IsComponent))
        {
            foreach (var constraint in ConstraintCatalog.For(resource.Type))
            {
                foreach (var finding in constraint.Findings(resource, plan))
                {
                    if (finding.Problem is { } problem && constraint is CodedConstraint { Quota: { } command })
                    {
                        quotas.Add(QuestionTable.OfQuota(constraint, command, resource, plan, problem));
                    }
                    else if (finding.Problem is not null)
                    {
                        refusals.Add(new Refusal(constraint, resource.Urn, resource.Name, finding.Property, finding.Value, finding.Problem));
                    }
                    else
                    {
                        undecided.Add(new UndecidedConstraint(constraint, resource.Urn, resource.Name, finding.Missing!));
                    }
                }
            }
        }

        return new AcceptanceReport
        {
            Constraints = ConstraintCatalog.All.Count,
            Checked =
            [
                .. plan.Resources.Where(resource => !resource.IsComponent).CountBy(resource => resource.Type)
                    .Select(type => new CheckedType(type.Key, type.Value, ConstraintCatalog.For(type.Key).Count)).OrderBy(type => type.Type, StringComparer.Ordinal),
            ],
            Refusals = refusals,
            Undecided = [.. undecided.Distinct()],
            Questions = QuestionTable.Ours.Of(plan, quotas),
        }.WithoutPlainSecrets(plan);
    }
}
