using Infra.Plans;
using Infra.Policies;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

internal static class GitHubBranchMutations
{
    private const string Ruleset = "branch-ruleset";
    private const string Checks = "rules.requiredStatusChecks";
    private const string Reviews = "rules.pullRequest";
    private const string ClassicReviews = "requiredPullRequestReviews[0]";

    private static readonly Func<Plan, Plan> Classic = Adding(
        ResourceTypes.BranchProtection,
        "classic",
        ("repositoryId", "shop"),
        ("pattern", "production"),
        ("enforceAdmins", true),
        ("allowsDeletions", false),
        ("allowsForcePushes", false),
        ("requiredLinearHistory", true),
        ("requireConversationResolution", true),
        ("requireSignedCommits", true),
        ("requiredPullRequestReviews", new[]
        {
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["requiredApprovingReviewCount"] = 1,
                ["dismissStaleReviews"] = true,
                ["requireCodeOwnerReviews"] = true,
                ["requireLastPushApproval"] = true,
                ["restrictDismissals"] = true,
            },
        }),
        ("requiredStatusChecks", new[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["strict"] = true, ["contexts"] = new[] { "ci" } } }));

    /// <summary>The branch that deploys has its rules in the classic form alone.</summary>
    private static readonly Func<Plan, Plan> ClassicAlone = Classic.Then(plan => plan.Without(Ruleset));

    public static IEnumerable<Mutation> All =>
    [
        Input("GH-07", Ruleset, $"{Checks}.requiredChecks", Array.Empty<string>()),
        Input("GH-07", Ruleset, $"{Checks}.requiredChecks", null),
        InputOf(Classic, "GH-07", "classic", "requiredStatusChecks[0].contexts", Array.Empty<string>()),
        InputOf(Classic, "GH-07", "classic", "requiredStatusChecks[0].contexts", null),
        Input("GH-08", Ruleset, $"{Reviews}.requiredApprovingReviewCount", 0),
        Input("GH-08", Ruleset, $"{Reviews}.requiredApprovingReviewCount", null),
        InputOf(Classic, "GH-08", "classic", $"{ClassicReviews}.requiredApprovingReviewCount", 0),
        InputOf(Classic, "GH-08", "classic", $"{ClassicReviews}.requiredApprovingReviewCount", null),
        Input("GH-09", Ruleset, "rules.nonFastForward", false),
        Input("GH-09", Ruleset, "rules.nonFastForward", null),
        InputOf(Classic, "GH-09", "classic", "allowsForcePushes", true),
        InputOf(Classic, "GH-09", "classic", "allowsForcePushes", null),
        InputOf(Classic, "GH-09", "classic", "forcePushBypassers", new[] { "/somebody" }),
        Input("GH-11", Ruleset, "bypassActors", new[] { "an administrator" }),
        InputOf(Classic, "GH-11", "classic", "enforceAdmins", false),
        InputOf(Classic, "GH-11", "classic", "enforceAdmins", null),
        InputOf(Classic, "GH-11", "classic", $"{ClassicReviews}.pullRequestBypassers", new[] { "/somebody" }),
        Input("GH-12", Ruleset, $"{Reviews}.requireCodeOwnerReview", false),
        Input("GH-12", Ruleset, $"{Reviews}.requireCodeOwnerReview", null),
        InputOf(Classic, "GH-12", "classic", $"{ClassicReviews}.requireCodeOwnerReviews", null),
        Input("GH-13", Ruleset, $"{Reviews}.requiredReviewThreadResolution", false),
        Input("GH-13", Ruleset, $"{Reviews}.requiredReviewThreadResolution", null),
        InputOf(Classic, "GH-13", "classic", "requireConversationResolution", null),
        Input("GH-14", Ruleset, "rules.requiredLinearHistory", false),
        Input("GH-14", Ruleset, "rules.requiredLinearHistory", null),
        InputOf(Classic, "GH-14", "classic", "requiredLinearHistory", null),
        Input("GH-21", "delivery-branch", "branchPattern", "main"),
        Input("GH-21", Ruleset, "repository", "other"),
        Input("GH-21", Ruleset, "enforcement", "evaluate"),
        Input("GH-21", Ruleset, "enforcement", null),
        Input("GH-21", Ruleset, "target", null),
        Input("GH-21", Ruleset, "conditions", null),
        Input("GH-21", Ruleset, "conditions.refName.includes", new[] { "refs/heads/main" }),
        Input("GH-21", Ruleset, "conditions.refName.includes", new[] { "refs/tags/production" }),
        Input("GH-21", Ruleset, "conditions.refName.includes", new[] { "~ALL" }),
        Input("GH-21", Ruleset, "conditions.refName.includes", new[] { "refs/heads/production", "refs/heads/main" }),
        Input("GH-21", Ruleset, "conditions.refName.excludes", new[] { "refs/heads/production" }),
        Input("GH-21", Ruleset, "conditions.refName.excludes", null),
        Absent("GH-21", "a branch without rules deploys", plan => plan.Without(Ruleset)),
        InputOf(ClassicAlone, "GH-21", "classic", "pattern", "main"),
        InputOf(ClassicAlone, "GH-21", "classic", "repositoryId", "other"),
        Input("GH-22", Ruleset, $"{Reviews}.dismissStaleReviewsOnPush", false),
        Input("GH-22", Ruleset, $"{Reviews}.dismissStaleReviewsOnPush", null),
        InputOf(Classic, "GH-22", "classic", $"{ClassicReviews}.dismissStaleReviews", null),
        Input("GH-23", Ruleset, $"{Reviews}.requireLastPushApproval", false),
        Input("GH-23", Ruleset, $"{Reviews}.requireLastPushApproval", null),
        InputOf(Classic, "GH-23", "classic", $"{ClassicReviews}.requireLastPushApproval", null),
        Input("GH-24", Ruleset, "rules.deletion", false),
        Input("GH-24", Ruleset, "rules.deletion", null),
        InputOf(Classic, "GH-24", "classic", "allowsDeletions", true),
        InputOf(Classic, "GH-24", "classic", "allowsDeletions", null),
        Input("GH-26", Ruleset, $"{Checks}.strictRequiredStatusChecksPolicy", false),
        Input("GH-26", Ruleset, $"{Checks}.strictRequiredStatusChecksPolicy", null),
        InputOf(Classic, "GH-26", "classic", "requiredStatusChecks[0].strict", null),
        InputOf(Classic, "GH-27", "classic", $"{ClassicReviews}.restrictDismissals", false),
        InputOf(Classic, "GH-27", "classic", $"{ClassicReviews}.restrictDismissals", null),
        Input("GH-28", Ruleset, "rules.requiredSignatures", false),
        Input("GH-28", Ruleset, "rules.requiredSignatures", null),
        Input("GH-28", Ruleset, "rules.requiredSignatures", null) with { Stack = "staging", What = "a stack without customers does not say whether it takes unsigned commits" },
        InputOf(Classic, "GH-28", "classic", "requireSignedCommits", false),
        InputOf(Classic, "GH-28", "classic", "requireSignedCommits", null),
        Input("GH-37", Ruleset, $"{Checks}.requiredChecks[0].context", "build"),
        InputOf(Classic, "GH-37", "classic", "requiredStatusChecks[0].contexts", new[] { "ci", "build" }),
        Absent("GH-37", "a check that no job has is waited for beside one that is there", plan => plan.With(Ruleset, $"{Checks}.requiredChecks", new[]
        {
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["context"] = "ci", ["integrationId"] = 15368 },
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["context"] = "gone", ["integrationId"] = 15368 },
        })),
        Wrong("GH-39", "a branch has rules in the old form", Adding(ResourceTypes.BranchProtectionV3, "old", ("branch", "production"), ("repository", "shop"))),
        Input("GH-40", Ruleset, $"{Checks}.requiredChecks[0].integrationId", 0),
        Input("GH-40", Ruleset, $"{Checks}.requiredChecks[0].integrationId", null),
        Input("GH-41", Ruleset, $"{Reviews}.allowedMergeMethods", new[] { "merge", "squash" }),
        Input("GH-41", Ruleset, $"{Reviews}.allowedMergeMethods", new[] { "rebase", "squash" }),
        Input("GH-41", Ruleset, $"{Reviews}.allowedMergeMethods", null),
    ];
}
