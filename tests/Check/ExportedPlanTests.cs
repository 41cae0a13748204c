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
    private static readonly string[] OnlyInTheProgram = ["aliases", "deleteBeforeReplace"];

    private readonly Dictionary<Plan, Dictionary<object, PlannedResource>> _read = new(ReferenceEqualityComparer.Instance);

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

    [Fact]
    public void Whatever_breaks_a_promise_in_a_plan_breaks_it_in_a_state()
    {
        Mutation[] expressible = [.. AllMutations.All.Where(mutation => CanBeWritten(Broken(mutation)))];

        Assert.True(expressible.Length > 0.95 * AllMutations.All.Count());
        Assert.Equal([], expressible.Where(mutation => !IsFoundAlike(mutation)).Select(mutation => mutation.Name));
    }

    private bool IsFoundAlike(Policy policy, Mutation mutation)
    {
        var plan = Broken(mutation);
        var here = PolicyReport.Of(plan, [policy]);
        var there = PolicyReport.Of(ReadBack(plan, plans.Of(mutation.Stack)), [policy]);
        var untold = there.Undecided.Where(open => open.Missing.Contains("is not told by the file", StringComparison.Ordinal)).Select(open => open.Urn).ToHashSet(StringComparer.Ordinal);
        return there.Undecided.Count == untold.Count
            && there.Violations.Select(violation => violation.Urn).SequenceEqual(here.Violations.Select(violation => violation.Urn).Where(urn => !untold.Contains(urn)));
    }

    /// <summary>A mutation may take a name or a mark from a resource that no file could take.</summary>
    private static bool CanBeWritten(Plan plan) => plan.Resources.All(resource =>
        resource.Urn.EndsWith($"::{resource.Name}", StringComparison.Ordinal)
        && resource.Inputs.All(input => input.Value is not Secret || resource.SecretInputs.Contains(input.Key, StringComparer.Ordinal)));

    private bool IsFoundAlike(Mutation mutation) => IsFoundAlike(PolicyCatalog.All.Single(policy => policy.Id == mutation.Policy), mutation);

    /// <summary>The plan as a state has it. What no mutation has touched is read once.</summary>
    private Plan ReadBack(Plan plan, Plan real)
    {
        if (!_read.TryGetValue(real, out var known))
        {
            var read = CheckSample.Read(Exported.State(real)).Plan.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
            known = real.Resources.ToDictionary(resource => (object)resource, resource => read[resource.Urn], ReferenceEqualityComparer.Instance);
            _read.Add(real, known);
        }

        var changed = CheckSample.Read(Exported.State(plan, [.. plan.Resources.Where(resource => !known.ContainsKey(resource))])).Plan;
        return changed with
        {
            Resources = [.. plan.Resources.Where(known.ContainsKey).Select(resource => known[resource]).Concat(changed.Resources).OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
        };
    }

    private Plan Broken(Mutation mutation) => mutation.Break(mutation.Twin(plans.Of(mutation.Stack)));

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
                Assert.True(resource.Untold.Count == 0 || resource.Untold.SequenceEqual(OnlyInTheProgram));
                return resource with { Untold = [], DeleteBeforeReplace = false };
            }),
        ],
    };
}
