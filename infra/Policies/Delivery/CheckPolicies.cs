using Infra.Plans;
using Infra.Settings;

namespace Infra.Policies.Delivery;

/// <summary>What a change has passed before a protected branch takes it.</summary>
public static class CheckPolicies
{
    public static Policy ChecksAreRequired => new()
    {
        Id = "GH-07",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.9", "CKV_GITHUB_14", "Branch-Protection/runsStatusChecksBeforeMerging"],
        Promise = "a protected branch takes only what passed its checks",
        Why = "A check that nobody has to pass is a suggestion.",
        Fix = "name github.requiredChecks",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).Checks is { Count: > 0 },
    };

    public static Policy ChecksAreOfTheBranchAsItIs => new()
    {
        Id = "GH-26",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.1.10", "CKV_GITHUB_20", "Branch-Protection/requiresUpToDateBranches"],
        Promise = "the checks of a pull request ran on top of the branch as it is",
        Why = "Two changes that pass apart can fail together.",
        Fix = "set StrictRequiredStatusChecksPolicy, in classic protection Strict, = true",
        Select = BranchRules.All,
        Holds = branch => BranchRules.Of(branch).UpToDate,
    };

    public static Policy RequiredChecksExist => new()
    {
        Id = "GH-37",
        Severity = Severity.Blocker,
        Promise = "every check that a branch waits for is a job that runs for each pull request",
        Why = "A check that never comes blocks every merge, the one that would mend it included.",
        Fix = "name jobs of PullRequestChecks in github.requiredChecks, or add the job there",
        Select = BranchRules.All,
        // Whether there is one at all is another promise.
        Holds = branch => BranchRules.Of(branch).Checks?.All(PullRequestChecks.Names.Contains) != false,
    };

    public static Policy ChecksComeFromOneApp => new()
    {
        Id = "GH-40",
        Severity = Severity.Blocker,
        Promise = "a check of a ruleset counts only from the app that it is expected of",
        Why = "Whoever has a token that may write statuses could otherwise say that the check has passed.",
        Fix = "set IntegrationId to the id of GitHub Actions",
        Select = BranchRules.Rulesets,
        Holds = ruleset => ruleset.Items("rules.requiredStatusChecks.requiredChecks")?.All(check => check.Number("integrationId") > 0) != false,
    };
}
