using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;

namespace Tests.Policies;

/// <summary>One mistake is told once. Apart from <see cref="MutationTests"/>, because each of these asks every policy.</summary>
[Collection("isolation"), Trait("Asks", "EveryPolicy")]
public sealed class IsolationTests(StackPlans plans)
{
    [Theory, MemberData(nameof(AllMutations.Names), MemberType = typeof(AllMutations))]
    public void Breaking_a_promise_trips_no_other_policy(string name)
    {
        var mutation = AllMutations.Named(name);
        var twin = mutation.Twin(plans.Of(mutation.Stack));
        // A real plan is its own twin, and that it keeps every promise is another test.
        string[] before = ReferenceEquals(twin, plans.Of(mutation.Stack)) ? [] : [.. Broken(twin)];

        Assert.Equal([mutation.Policy], Broken(mutation.Break(twin)).Except(before));
    }

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal);
}
