using Infra.Policies;
using Tests.Fixtures;
using Tests.Policies.Mutations;

namespace Tests.Policies;

[Collection("plans")]
public sealed class MutationTests(StackPlans plans)
{
    [Theory, MemberData(nameof(AllMutations.Names), MemberType = typeof(AllMutations))]
    public void Breaking_a_promise_trips_its_policy(string name)
    {
        var mutation = AllMutations.Named(name);
        var policy = PolicyCatalog.All.Single(policy => policy.Id == mutation.Policy);
        var twin = mutation.Twin(plans.Of(mutation.Stack));

        Assert.True(policy.IsProhibition || policy.Select(twin).Any(), "the twin has nothing that the promise is about");
        Assert.Empty(PolicyReport.Of(twin, [policy]).Violations);
        Assert.NotEmpty(PolicyReport.Of(mutation.Break(twin), [policy]).Violations);
    }

    [Fact]
    public void Every_policy_is_broken_by_what_is_wrong() => Assert.Equal([], Without(Breach.Wrong, PolicyCatalog.All));

    [Fact]
    public void Every_policy_is_broken_by_what_is_absent_unless_it_forbids_something() =>
        Assert.Equal([], Without(Breach.Absent, PolicyCatalog.All.Where(policy => !policy.IsProhibition)));

    [Fact]
    public void Every_mutation_is_of_a_policy() =>
        Assert.Empty(AllMutations.All.Select(mutation => mutation.Policy).Except(PolicyCatalog.All.Select(policy => policy.Id)));

    private static IEnumerable<string> Without(Breach breach, IEnumerable<Policy> policies)
    {
        var broken = AllMutations.All.Where(mutation => mutation.Breach == breach).Select(mutation => mutation.Policy).ToHashSet(StringComparer.Ordinal);
        return policies.Select(policy => policy.Id).Where(id => !broken.Contains(id));
    }
}
