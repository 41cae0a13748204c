using Infra.Plans;

namespace Tests.Fixtures;

[Collection("plans")]
public sealed class StackPlansTests(StackPlans plans)
{
    [Fact]
    public void Every_stack_file_has_a_plan() => Assert.Equal(["production", "staging"], plans.All.Select(plan => plan.Stack));

    [Fact]
    public async Task A_variation_that_varies_nothing_fails() =>
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => plans.VaryAsync("staging", ("no such text", "x")));

    [Fact]
    public async Task The_same_file_gives_the_same_plan() =>
        Assert.Equal(PlanJson.Write(plans.Staging), PlanJson.Write(await plans.VaryAsync("staging")));
}
