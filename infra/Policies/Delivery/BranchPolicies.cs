using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>How changes reach a branch that is deployed from, whichever form its rules have.</summary>
public static class BranchPolicies
{
    public static readonly Policy ChecksAreRequired = new()
    {
        Id = "GH-07",
        Severity = Severity.Blocker,
        Promise = "a protected branch takes only what passed its checks on top of the branch as it is",
        Why = "Two changes that pass apart can fail together.",
        Fix = "name github.requiredChecks; keep StrictRequiredStatusChecksPolicy, in classic protection Strict, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch) is { Checks.Count: > 0, UpToDate: true },
    };

    public static readonly Policy ReviewsAreRequired = new()
    {
        Id = "GH-08",
        Severity = Severity.Blocker,
        Promise = "a protected branch takes only what somebody else approved as it is",
        Why = "Whatever is pushed after an approval has been seen by nobody.",
        Fix = "raise github.approvals to 1; keep stale approvals dismissed and RequireLastPushApproval = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch) is { Approvals: >= 1, StaleApprovalsEnd: true, LastPushIsApproved: true },
    };

    public static readonly Policy HistoryStays = new()
    {
        Id = "GH-09",
        Severity = Severity.Blocker,
        Promise = "nobody rewrites or deletes a protected branch",
        Why = "What was deployed could no longer be found out.",
        Fix = "set NonFastForward and Deletion = true, in classic protection AllowsForcePushes and AllowsDeletions = false",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).HistoryStays,
    };

    public static readonly Policy RulesBindEverybody = new()
    {
        Id = "GH-11",
        Severity = Severity.Blocker,
        Promise = "the rules of a branch are in force and bind everybody, administrators included",
        Why = "A rule that some may pass by is the way that a stolen account takes, and so is a branch that deploys without any.",
        Fix = "set Enforcement = active without BypassActors, in classic protection EnforceAdmins = true, for the branch that deploys; or say with protectBranch: false that another stack declares them",
        Select = plan => [.. BranchRules.All(plan), .. plan.OfType(ResourceTypes.EnvironmentBranch).Where(DeliveryPolicies.NamesOneBranch)],
        HoldsIn = (branch, plan) => branch.Type == ResourceTypes.EnvironmentBranch
            ? !plan.GitHubEnforces("branchRules") || BranchRules.All(plan).Any(rules => BranchRules.Of(rules).Branch == branch.Text("branchPattern"))
            : BranchRules.Of(branch).BindEverybody,
    };

    public static readonly Policy OwnersApprove = new()
    {
        Id = "GH-12",
        Severity = Severity.Blocker,
        Promise = "who owns a file of a protected branch approves its changes",
        Why = "A change of the governance itself would need no more than any approval.",
        Fix = "set RequireCodeOwnerReview, in classic protection RequireCodeOwnerReviews, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).OwnersApprove,
    };

    public static readonly Policy ConversationsEnd = new()
    {
        Id = "GH-13",
        Severity = Severity.Blocker,
        Promise = "a pull request is merged when every conversation about it has ended",
        Why = "An objection that nobody answered would be merged with the rest.",
        Fix = "set RequiredReviewThreadResolution, in classic protection RequireConversationResolution, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).ConversationsEnd,
    };

    public static readonly Policy HistoryIsLinear = new()
    {
        Id = "GH-14",
        Severity = Severity.Blocker,
        Promise = "the history of a protected branch is one line",
        Why = "Going back to a release is then going back to a commit, and what came between two releases is a list.",
        Fix = "set RequiredLinearHistory = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).Linear,
    };
}
