using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>Who has seen a change before a protected branch takes it.</summary>
public static class ReviewPolicies
{
    public static Policy SomebodyElseApproves => new()
    {
        Id = "GH-08",
        Severity = Severity.Blocker,
        Answers =
        [
            "CIS-GitHub-1.2.0/1.1.3", "CKV_GIT_5", "CKV_GITHUB_19", "Branch-Protection/requiresApproversForPullRequests", "Branch-Protection/requiresPRsToChangeCode",
        ],
        Disagreement = "Most ask for two approvals, Scorecard for one and gives more for two: one is kept to, since a team of two could otherwise merge nothing, together with the owners and the last push; github.approvals raises it.",
        Promise = "a protected branch takes only pull requests that somebody else approved",
        Why = "What one person alone decides, one stolen account can do.",
        Fix = "raise github.approvals to 1 or more",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).Approvals >= 1,
    };

    public static Policy OwnersApprove => new()
    {
        Id = "GH-12",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.7", "CKV_GITHUB_13", "Branch-Protection/requiresCodeOwnersReview"],
        Promise = "who owns a file of a protected branch approves its changes",
        Why = "A change of the governance itself would need no more than any approval.",
        Fix = "set RequireCodeOwnerReview, in classic protection RequireCodeOwnerReviews, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).OwnersApprove,
    };

    public static Policy ConversationsEnd => new()
    {
        Id = "GH-13",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.11", "CKV_GITHUB_16"],
        Promise = "a pull request is merged when every conversation about it has ended",
        Why = "An objection that nobody answered would be merged with the rest.",
        Fix = "set RequiredReviewThreadResolution, in classic protection RequireConversationResolution, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).ConversationsEnd,
    };

    public static Policy StaleApprovalsEnd => new()
    {
        Id = "GH-22",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.4", "CKV_GITHUB_11", "Branch-Protection/dismissesStaleReviews"],
        Promise = "an approval ends with the next push to its pull request",
        Why = "Whatever is pushed after an approval has been seen by nobody.",
        Fix = "set DismissStaleReviewsOnPush, in classic protection DismissStaleReviews, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).StaleApprovalsEnd,
    };

    public static Policy LastPushIsApproved => new()
    {
        Id = "GH-23",
        Severity = Severity.Blocker,
        Answers = ["Branch-Protection/requiresLastPushApproval"],
        Promise = "whoever pushed last to a pull request is not who approves it",
        Why = "A reviewer could otherwise push to somebody else's pull request and approve what they wrote themselves.",
        Fix = "set RequireLastPushApproval = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).LastPushIsApproved,
    };

    public static Policy ObjectionsStay => new()
    {
        Id = "GH-27",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.5", "CKV_GITHUB_12"],
        Disagreement = "Only classic protection has the switch; a ruleset keeps objections by conversations that must end and by owners who must approve.",
        Promise = "not everybody who may push can dismiss the review of somebody else in classic protection",
        Why = "An objection that its target may wave away stops nothing.",
        Fix = "set RestrictDismissals = true",
        IfPresent = true,
        Select = plan => plan.OfType(ResourceTypes.BranchProtection),
        Holds = branch => branch.Flag("requiredPullRequestReviews[0].restrictDismissals") == true,
    };
}
