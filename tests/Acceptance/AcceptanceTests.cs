using Infra.Acceptance;
using Tests.Acceptance.Proof;
using Tests.Fixtures;

namespace Tests.Acceptance;

/// <summary>What AWS and GitHub say to the stacks of this repository.</summary>
[Collection("plans")]
public sealed class AcceptanceTests(StackPlans plans)
{
    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void No_resource_of_a_stack_is_refused(string stack)
    {
        var report = AcceptanceReport.Of(plans.Of(stack));
        Findings.None(report.Refusals.Select(refusal => $"{refusal.Constraint.Id} {refusal.Resource}: {refusal.Says}"));
        Assert.Empty(report.Undecided.Select(undecided => $"{undecided.Constraint.Id} {undecided.Missing}"));
    }

    [Fact]
    public void The_ids_of_the_constraints_are_unique() => Assert.Equal(ConstraintCatalog.All.Count, ConstraintCatalog.All.DistinctBy(constraint => constraint.Id).Count());
}
