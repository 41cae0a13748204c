using Infra.Plans;
using Infra.Policies;
using Tests.Fixtures;

namespace Tests.Policies;

/// <summary>The promises about a branch hold for classic protection as well, and each of its inputs counts.</summary>
[Collection("plans")]
public sealed class ClassicBranchTests(StackPlans plans)
{
    private const string Reviews = "requiredPullRequestReviews[0]";

    public static TheoryData<string, object?, string> Rows => new()
    {
        { "requiredStatusChecks[0].strict", false, "GH-07" },
        { "requiredStatusChecks[0].contexts", null, "GH-07" },
        { "requiredStatusChecks", null, "GH-07" },
        { $"{Reviews}.requiredApprovingReviewCount", 0, "GH-08" },
        { $"{Reviews}.requiredApprovingReviewCount", null, "GH-08" },
        { $"{Reviews}.dismissStaleReviews", false, "GH-08" },
        { $"{Reviews}.requireLastPushApproval", null, "GH-08" },
        { "allowsForcePushes", true, "GH-09" },
        { "allowsForcePushes", null, "GH-09" },
        { "allowsDeletions", true, "GH-09" },
        { "forcePushBypassers", new[] { "/somebody" }, "GH-09" },
        { "pattern", "main", "GH-11" },
        { "enforceAdmins", false, "GH-11" },
        { "enforceAdmins", null, "GH-11" },
        { $"{Reviews}.pullRequestBypassers", new[] { "/somebody" }, "GH-11" },
        { $"{Reviews}.requireCodeOwnerReviews", false, "GH-12" },
        { $"{Reviews}.requireCodeOwnerReviews", null, "GH-12" },
        { "requireConversationResolution", false, "GH-13" },
        { "requireConversationResolution", null, "GH-13" },
        { "requiredLinearHistory", false, "GH-14" },
        { "requiredLinearHistory", null, "GH-14" },
    };

    [Theory, MemberData(nameof(Rows))]
    public async Task Breaking_one_input_trips_exactly_one_policy(string input, object? value, string policy)
    {
        var plan = await ClassicAsync();

        Assert.Equal([], Broken(plan));
        Assert.Equal([policy], Broken(plan.With("branch-protection", input, value)));
    }

    [Fact]
    public async Task A_branch_without_reviews_is_approved_by_nobody() =>
        Assert.Equal(["GH-08", "GH-12"], Broken((await ClassicAsync()).With("branch-protection", "requiredPullRequestReviews", null)));

    [Fact]
    public async Task A_branch_whose_rules_another_stack_declares_needs_none_here() =>
        Assert.Equal([], Broken(await plans.VaryAsync("production", ("    protectBranch: true\n", "    protectBranch: false\n"))));

    private static IEnumerable<string> Broken(Plan plan) => PolicyCatalog.Check(plan).Select(violation => violation.Policy.Id).Distinct(StringComparer.Ordinal);

    private Task<Plan> ClassicAsync() => plans.VaryAsync("production", ("    protectBranch: true\n", "    protectBranch: true\n    branchRules: classic\n"));
}
