using Infra.Acceptance;
using Infra.Plans;
using Tests.Acceptance.Proof;
using Tests.Fixtures;

namespace Tests.Acceptance;

/// <summary>That every constraint is there for a reason: a value keeps it, and a value breaks it and nothing else.</summary>
[Collection("plans")]
public sealed class ProofTests(StackPlans plans)
{
    private static readonly ILookup<string, Case> Cases = ProofPlan.Proofs.SelectMany(proofs => proofs.Cases).ToLookup(proof => proof.Id, StringComparer.Ordinal);

    public static TheoryData<string> Types => [.. ConstraintCatalog.All.Select(constraint => constraint.Type).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void The_plan_that_constraints_are_tried_on_is_accepted() =>
        Findings.None(AcceptanceReport.Of(plans.Proof).Refusals.Select(refusal => $"{refusal.Constraint.Id} {refusal.Resource}: {refusal.Says}"));

    [Fact]
    public void Every_case_is_of_a_constraint() =>
        Assert.Empty(Cases.Select(group => group.Key).Except(ConstraintCatalog.All.Select(constraint => constraint.Id), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_constraint_of_a_type_has_a_value_that_passes_and_one_that_trips_exactly_it(string type)
    {
        var plan = plans.Proof;
        Findings.None(ConstraintCatalog.All.Where(constraint => constraint.Type == type).Select(constraint => Unproven(constraint, plan)).OfType<string>());
    }

    [Theory]
    [InlineData("length 0..", "tripping: no value was found that trips it")]
    [InlineData("is no-class-that-there-is", "no value was found that passes")]
    public void A_row_that_proves_nothing_is_listed(string rule, string missing)
    {
        var row = Assert.Single(ConstraintRows.Read(EmbeddedTable.Read(
            "made-up.tsv",
            $"# type\taws:rds/instance:Instance\n# checked\t2026-11-21\nMADE-UP-01\tinstanceClass\t-\t{rule}\tNo.\tapply\tChange it.\tnobody\n",
            columns: null)));
        Assert.Contains(missing, Unproven(row, plans.Proof), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_in_code_without_a_case_is_listed() =>
        Assert.Equal("MADE-UP-02: it is in code and has no case", Unproven(Assert.IsType<CodedConstraint>(ConstraintCatalog.All.First(constraint => constraint is CodedConstraint)) with { Id = "MADE-UP-02" }, plans.Proof));

    /// <summary>What is missing in the proof of a constraint; null if nothing is.</summary>
    private static string? Unproven(Constraint constraint, Plan plan)
    {
        if (Cases[constraint.Id].ToArray() is { Length: > 0 } cases)
        {
            var wrong = cases.SelectMany(proof => new[]
            {
                Refusals.Of(proof.Passes(plan), plan).Select(refusal => $"what should pass does not: {refusal.Told}").FirstOrDefault(),
                Exactly(constraint, proof.Trips(plan), plan) is { } other ? $"what should trip exactly it {other}" : null,
            }).OfType<string>().ToArray();
            return wrong.Length == 0 ? null : $"{constraint.Id}: {string.Join("; ", wrong)}";
        }

        if (constraint is not ConstraintRow row)
        {
            return $"{constraint.Id}: it is in code and has no case";
        }

        var (passes, trips, last) = (false, false, "no value was found that trips it");
        foreach (var trial in GeneratedTrials.Of(row, plan))
        {
            passes = passes || trial.Passing.Any(resource => row.Applying(resource).Any() && !Trips(row, [resource], plan) && !Refusals.Of(Trial.In(plan, [resource]), plan).Any());
            foreach (var resources in trial.Tripping.Where(resources => !trips && Trips(row, resources, plan)))
            {
                var other = Exactly(constraint, Trial.In(plan, resources), plan);
                (trips, last) = (other is null, other ?? last);
            }

            if (passes && trips)
            {
                return null;
            }
        }

        return $"{constraint.Id} ({row.Property}: {row.Rule}): {(passes ? "" : "no value was found that passes; ")}{(trips ? "" : $"tripping: {last}")}";
    }

    /// <summary>Asked before the whole plan is, which takes longer.</summary>
    private static bool Trips(ConstraintRow row, IReadOnlyList<PlannedResource> resources, Plan plan)
    {
        var changed = resources.Count == 1 ? plan : Trial.In(plan, resources);
        return resources.Any(resource => row.Findings(resource, changed).Any(finding => finding.Problem is not null));
    }

    private static string? Exactly(Constraint constraint, Plan plan, Plan accepted)
    {
        var refusals = Refusals.Of(plan, accepted).ToArray();
        return refusals.All(refusal => refusal.Id != constraint.Id) ? "does not trip it"
            : refusals.Where(refusal => refusal.Id != constraint.Id).Select(refusal => $"trips {refusal.Told} too").FirstOrDefault();
    }
}
