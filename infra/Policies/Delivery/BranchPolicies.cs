using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>What the rules of a branch hold its history and everybody to, whichever form they have.</summary>
public static class BranchPolicies
{
    public static Policy HistoryStays => new()
    {
        Id = "GH-09",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.16", "CKV_GITHUB_5", "Branch-Protection/blocksForcePushOnBranches"],
        Promise = "nobody rewrites the history of a protected branch",
        Why = "What was deployed could no longer be found out.",
        Fix = "set NonFastForward = true, in classic protection AllowsForcePushes = false",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).HistoryStays,
    };

    public static Policy RulesBindEverybody => new()
    {
        Id = "GH-11",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.14", "CKV_GITHUB_10", "Branch-Protection/branchProtectionAppliesToAdmins"],
        Promise = "the rules of a branch bind everybody, administrators and apps included",
        Why = "A rule that some may pass by is the way that a stolen account takes.",
        Fix = "leave BypassActors out, in classic protection set EnforceAdmins = true without bypassers",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).BindEverybody,
    };

    public static Policy HistoryIsLinear => new()
    {
        Id = "GH-14",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.13", "CKV_GITHUB_8"],
        Promise = "the history of a protected branch is one line",
        Why = "Going back to a release is then going back to a commit, and what came between two releases is a list.",
        Fix = "set RequiredLinearHistory = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).Linear,
    };

    public static Policy DeployedBranchesHaveRules => new()
    {
        Id = "GH-21",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.20", "CKV2_GIT_1", "Branch-Protection/branchesAreProtected"],
        Disagreement = "Some ask for the default branch and some for releases too: each branch that deploys is held to it, by the stack that it deploys, and the default branch is one of them.",
        Promise = "a branch that deploys has rules of its own that are in force",
        Why = "Whatever is pushed to a branch without rules is deployed, and nobody has seen it.",
        Fix = "set github.protectBranch to true with Enforcement = active for that branch alone; or say with protectBranch: false that another stack declares its rules",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentBranch).Where(DeliveryPolicies.NamesOneBranch),
        HoldsIn = (branch, plan) => !plan.GitHubEnforces("branchRules")
            || BranchRules.In(plan, branch.Text("repository")).Any(rules => BranchRules.Of(rules).Branch == branch.Text("branchPattern")),
    };

    public static Policy BranchesStay => new()
    {
        Id = "GH-24",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.17", "CKV_GITHUB_18", "Branch-Protection/blocksDeleteOnBranches"],
        Promise = "nobody deletes a protected branch",
        Why = "A branch that is made anew has another history, and deployments from it stop in between.",
        Fix = "set Deletion = true, which is the rule against it, in classic protection AllowsDeletions = false",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).Stays,
    };

    public static Policy CommitsAreSigned => new()
    {
        Id = "GH-28",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.12", "CKV_GIT_6", "CKV_GITHUB_4", "AVD-GIT-0004"],
        Disagreement = "The rules ask for it on every branch; a stack without customers may say that it does without, because everybody who commits needs a key for it first.",
        Promise = "where customers depend on it, a protected branch takes only commits whose signature GitHub has verified; elsewhere the stack says so",
        Why = "The author of an unsigned commit is whatever was typed, so a stolen token can write in anybody's name.",
        Fix = "set github.signedCommits to true",
        Select = BranchRules.All,
        HoldsIn = (branch, plan) => BranchRules.Of(branch).Signed is { } signed && (signed || !plan.IsCustomerFacing()),
    };

    public static Policy OldProtectionIsNotUsed => new()
    {
        Id = "GH-39",
        Severity = Severity.Blocker,
        Promise = "no branch has its rules in the third, old form",
        Why = "It knows less than the other two, overwrites the classic one for the same branch, and none of these promises looks into it.",
        Fix = "declare a RepositoryRuleset, or a BranchProtection, in place of BranchProtectionV3",
        IfPresent = true,
        IsProhibition = true,
        Select = plan => plan.OfType(ResourceTypes.BranchProtectionV3),
        Holds = _ => false,
    };

    public static Policy MergesFitTheRules => new()
    {
        Id = "GH-41",
        Severity = Severity.Blocker,
        Promise = "a ruleset offers no way to merge that its own rules refuse",
        Why = "A merge commit breaks the line of history, and GitHub signs no rebase: the button would be there and fail, after the review.",
        Fix = "set AllowedMergeMethods to squash, and to rebase only where signatures are not required",
        Select = BranchRules.Rulesets,
        Holds = ruleset => ruleset.Texts("rules.pullRequest.allowedMergeMethods").AnyAndAll(method =>
            method == "squash" || (method == "rebase" && BranchRules.Of(ruleset).Signed == false)),
    };
}
