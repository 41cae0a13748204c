using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Components;

[Collection("plans")]
public sealed class BranchTests(StackPlans plans)
{
    [Fact]
    public void A_ruleset_is_about_the_branch_of_its_stack() => Assert.All(
        [(plans.Staging, "main"), (plans.Production, "production")],
        pair =>
        {
            var (plan, branch) = pair;
            plan.Only(ResourceTypes.BranchRuleset).ShouldHave("conditions.refName", new { excludes = Array.Empty<string>(), includes = new[] { $"refs/heads/{branch}" } });
            plan.Only(ResourceTypes.BranchRuleset).ShouldNotHave("bypassActors");
            plan.Only(ResourceTypes.EnvironmentBranch).ShouldHave("branchPattern", branch);
            Assert.Empty(plan.OfType(ResourceTypes.BranchProtection));
        });

    [Fact]
    public void A_required_check_counts_from_GitHub_Actions_alone() => plans.Production.Only(ResourceTypes.BranchRuleset)
        .ShouldHave("rules.requiredStatusChecks.requiredChecks", new[] { new { context = "ci", integrationId = 15368 } });

    [Fact]
    public void What_is_merged_is_squashed_since_GitHub_signs_no_rebase() => plans.Production.Only(ResourceTypes.BranchRuleset)
        .ShouldHave("rules.pullRequest.allowedMergeMethods", new[] { "squash" });

    [Fact]
    public async Task Classic_protection_says_the_same_in_its_own_words()
    {
        var plan = await plans.VaryAsync(
            "production", ("    protectBranch: true\n", "    protectBranch: true\n    branchRules: classic\n"), ("approvals: 1", "approvals: 2"));
        var branch = plan.Only(ResourceTypes.BranchProtection);

        Assert.Empty(plan.OfType(ResourceTypes.BranchRuleset));
        branch.ShouldHave("pattern", "production");
        branch.ShouldHave("requireSignedCommits", true);
        branch.ShouldHave("requiredPullRequestReviews[0].requiredApprovingReviewCount", 2);
        branch.ShouldHave("requiredPullRequestReviews[0].restrictDismissals", true);
        branch.ShouldHave("requiredStatusChecks[0].contexts", new[] { "ci" });
    }

    [Fact]
    public async Task A_stack_without_customers_may_take_unsigned_commits()
    {
        var plan = await plans.VaryAsync("staging", ("approvals: 1", "approvals: 3\n    signedCommits: false"));

        plans.Staging.Only(ResourceTypes.BranchRuleset).ShouldHave("rules.requiredSignatures", true);
        plan.Only(ResourceTypes.BranchRuleset).ShouldHave("rules.requiredSignatures", false);
        plan.Only(ResourceTypes.BranchRuleset).ShouldHave("rules.pullRequest.allowedMergeMethods", new[] { "rebase", "squash" });
        plan.Only(ResourceTypes.BranchRuleset).ShouldHave("rules.pullRequest.requiredApprovingReviewCount", 3);
        Assert.Empty(PolicyCatalog.Check(plan));
    }
}
