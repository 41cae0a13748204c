using Infra.Plans;
using Infra.Plans.Foreign;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;

namespace Tests.Check;

/// <summary>Whatever a preview of this program finds, a check of what Pulumi makes of it finds as well.</summary>
[Collection("plans")]
public sealed class ExportedPlanTests(StackPlans plans)
{
    private const string OnlyInTheProgram = "deleteBeforeReplace";

    public static TheoryData<string> Stacks => ["staging", "production"];

    [Theory, MemberData(nameof(Stacks))]
    public void A_state_is_the_plan_again(string stack) => ShouldBeAgain(plans.Of(stack), Exported.State(plans.Of(stack)), PlanFileKind.State);

    [Theory, MemberData(nameof(Stacks))]
    public void A_preview_is_the_plan_again(string stack) => ShouldBeAgain(plans.Of(stack), Exported.Preview(plans.Of(stack)), PlanFileKind.Preview);

    [Theory, MemberData(nameof(Stacks))]
    public void A_plan_of_this_program_is_itself(string stack)
    {
        var file = CheckSample.Read(PlanJson.Write(plans.Of(stack)));

        Assert.Equal(PlanFileKind.Plan, file.Kind);
        Assert.Equal(PlanJson.Write(plans.Of(stack)), PlanJson.Write(file.Plan));
        Assert.Empty(file.PlainSecrets);
    }

    [Theory, MemberData(nameof(AllMutations.Names), MemberType = typeof(AllMutations))]
    public void Whatever_breaks_a_promise_in_a_plan_breaks_it_in_a_state(string name)
    {
        var mutation = AllMutations.Named(name);
        var broken = mutation.Break(mutation.Twin(plans.Of(mutation.Stack)));

        var here = PolicyCatalog.Report(broken);
        var there = PolicyCatalog.Report(CheckSample.Read(Exported.State(broken)).Plan);

        var undecided = there.Undecided.Select(open => (open.Policy.Id, open.Urn)).ToHashSet();
        Assert.Equal(
            here.Violations.Select(violation => (violation.Policy.Id, violation.Urn)).Where(violation => !undecided.Contains(violation)),
            there.Violations.Select(violation => (violation.Policy.Id, violation.Urn)));
        Assert.All(there.Undecided, open => Assert.Contains("is not told by the file", open.Missing, StringComparison.Ordinal));
    }

    private static void ShouldBeAgain(Plan plan, string text, PlanFileKind kind)
    {
        var file = CheckSample.Read(text);

        Assert.Equal(kind, file.Kind);
        Assert.Equal(PlanJson.Write(Told(plan)), PlanJson.Write(Told(file.Plan)));
        Assert.Empty(file.PlainSecrets);
    }

    /// <summary>Without what Pulumi does not write.</summary>
    private static Plan Told(Plan plan) => plan with
    {
        Resources =
        [
            .. plan.Resources.Select(resource =>
            {
                Assert.True(resource.Untold is [] or [OnlyInTheProgram]);
                return resource with { Untold = [], DeleteBeforeReplace = false };
            }),
        ],
    };
}
