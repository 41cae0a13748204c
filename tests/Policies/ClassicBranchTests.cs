using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Policies;

/// <summary>The promises about a branch hold for classic protection as well.</summary>
[Collection("plans"), Trait("Asks", "EveryPolicy")]
public sealed class ClassicBranchTests(StackPlans plans)
{
    [Fact]
    public async Task The_classic_form_keeps_every_promise() => Assert.Equal([], Broken(await ClassicAsync()));

    [Fact]
    public async Task A_branch_without_reviews_is_approved_by_nobody() =>
        Assert.Equal(["GH-08", "GH-12", "GH-22", "GH-23", "GH-27"], Broken((await ClassicAsync()).With("branch-protection", "requiredPullRequestReviews", null)));

    [Fact]
    public async Task A_branch_without_checks_waits_for_none() =>
        Assert.Equal(["GH-07", "GH-26"], Broken((await ClassicAsync()).With("branch-protection", "requiredStatusChecks", null)));

    [Fact]
    public async Task A_branch_whose_rules_another_stack_declares_needs_none_here() =>
        Assert.Equal([], Broken(await plans.VaryAsync("production", ("    protectBranch: true\n", "    protectBranch: false\n"))));

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal);

    private Task<Plan> ClassicAsync() => plans.VaryAsync("production", ("    protectBranch: true\n", "    protectBranch: true\n    branchRules: classic\n"));
}
