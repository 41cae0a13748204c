using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>What holds for a repository as a whole.</summary>
public static class RepositoryPolicies
{
    private const string PushProtection = "securityAndAnalysis.secretScanningPushProtection";
    private const string Scanning = "securityAndAnalysis.secretScanning";

    public static Policy ActionsAreChosen => new()
    {
        Id = "GH-15",
        Severity = Severity.Blocker,
        Promise = "workflows use the actions that the stack allows, where GitHub keeps such a list, and each by its commit",
        Why = "An action runs with whatever its job may do, and a tag means tomorrow what its owner, or a thief, wants.",
        Fix = "set AllowedActions = selected without VerifiedAllowed and without patterns for everybody, and ShaPinningRequired = true",
        Select = Repositories,
        HoldsIn = (repository, plan) => Of(plan, ResourceTypes.ActionsPermissions, repository).AnyAndAll(actions =>
            actions.Flag("shaPinningRequired") == true && (ListsActions(actions) || (!plan.GitHubEnforces("allowedActions") && !actions.Has("allowedActionsConfig")))),
    };

    public static Policy WorkflowsReadOnly => new()
    {
        Id = "GH-16",
        Severity = Severity.Blocker,
        Promise = "a workflow that asks for no more can only read, and none approves a pull request",
        Why = "A job that nobody thought about could change the branch that it was started from, or let itself pass.",
        Fix = "set DefaultWorkflowPermissions = read and CanApprovePullRequestReviews = false",
        Select = Repositories,
        HoldsIn = (repository, plan) => Of(plan, ResourceTypes.WorkflowPermissions, repository).AnyAndAll(token =>
            token.Text("defaultWorkflowPermissions") == "read" && token.Flag("canApprovePullRequestReviews") == false),
    };

    public static Policy SecretsAreFound => new()
    {
        Id = "GH-17",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.5.1"],
        Promise = "what is pushed is searched for secrets, wherever the account has that",
        Why = "A secret in a history stays there, and is somebody else's within minutes.",
        Fix = "set SecretScanning to enabled; a private repository needs the licence that github.secretProtection states",
        Select = Repositories,
        HoldsIn = (repository, plan) => IsEnabled(repository, plan, Scanning),
    };

    public static Policy VulnerabilitiesAreTold => new()
    {
        Id = "GH-18",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/1.5.5", "CKV_GIT_3", "AVD-GIT-0003"],
        Disagreement = "Some read the old switch of the repository, which newer providers take no more: the resource of its own is what counts.",
        Promise = "somebody hears of vulnerable dependencies",
        Why = "Most of what runs was written elsewhere, and its holes become known to everybody on one day.",
        Fix = "declare RepositoryVulnerabilityAlerts with Enabled = true",
        Select = Repositories,
        HoldsIn = (repository, plan) => Of(plan, ResourceTypes.VulnerabilityAlerts, repository).AnyAndAll(alerts => alerts.Flag("enabled") == true),
    };

    public static Policy MergedBranchesEnd => new()
    {
        Id = "GH-19",
        Severity = Severity.Blocker,
        Promise = "a merged branch is deleted, and what it had is squashed or rebased",
        Why = "A branch that stays is taken up again from where it was, and a merge commit is what a linear history refuses.",
        Fix = "set DeleteBranchOnMerge = true and AllowMergeCommit = false",
        Select = Repositories,
        Holds = repository => repository.Flag("deleteBranchOnMerge") == true && repository.Flag("allowMergeCommit") == false,
    };

    public static Policy RepositoriesStay => new()
    {
        Id = "GH-20",
        Severity = Severity.Blocker,
        Promise = "no deployment deletes the repository",
        Why = "It holds the product, and every conversation about it; a stack that is torn down must leave both.",
        Fix = "set Protect and RetainOnDelete in the options, and ArchiveOnDestroy = true",
        Select = Repositories,
        Holds = repository => repository is { Protect: true, RetainOnDelete: true } && repository.Flag("archiveOnDestroy") == true,
    };

    public static Policy StrangersDoNotRead => new()
    {
        Id = "GH-25",
        Severity = Severity.Blocker,
        Answers = ["CKV_GIT_1", "AVD-GIT-0001"],
        Disagreement = "Both ask for a private repository; a product may be open source, so a public one keeps the promise where the stack says that it is one.",
        Promise = "a repository is open to everybody only where the stack says so",
        Why = "GitHub makes a repository public whose visibility nobody states, and what was public once has been copied.",
        Fix = "set Visibility to what github.visibility says",
        Select = Repositories,
        HoldsIn = (repository, plan) => repository.Text("visibility") switch
        {
            "private" or "internal" => true,
            "public" => !plan.GitHubEnforces("privateRepository"),
            _ => false,
        },
    };

    public static Policy SecretsAreNotPushed => new()
    {
        Id = "GH-29",
        Severity = Severity.Blocker,
        Promise = "a push with a secret in it is refused, wherever the account has that",
        Why = "Found afterwards, it has to be changed everywhere; refused, it has never left the machine.",
        Fix = "set SecretScanningPushProtection to enabled; a private repository needs the licence that github.secretProtection states",
        Select = Repositories,
        HoldsIn = (repository, plan) => IsEnabled(repository, plan, PushProtection),
    };

    public static Policy VulnerabilitiesAreMended => new()
    {
        Id = "GH-30",
        Severity = Severity.Blocker,
        Promise = "vulnerable dependencies come with the pull request that mends them",
        Why = "An alert that asks for work waits; one that asks for a review is merged.",
        Fix = "declare RepositoryDependabotSecurityUpdates with Enabled = true",
        Select = Repositories,
        HoldsIn = (repository, plan) => Of(plan, ResourceTypes.SecurityUpdates, repository).AnyAndAll(updates => updates.Flag("enabled") == true),
    };

    private static IEnumerable<PlannedResource> Repositories(Plan plan) => plan.OfType(ResourceTypes.SourceRepository);

    private static IEnumerable<PlannedResource> Of(Plan plan, string type, PlannedResource repository) => plan.Where(type, "repository", repository.Text("name"));

    /// <summary>GitHub refuses the switch for a private repository without the licence, so it is not even set there.</summary>
    private static bool IsEnabled(PlannedResource repository, Plan plan, string guard) => repository.Text($"{guard}.status") == "enabled"
        || (!plan.GitHubEnforces("secretScanning") && repository.Text("visibility") is "private" or "internal" && !repository.Has(guard));

    private static bool ListsActions(PlannedResource actions) => actions.Text("allowedActions") == "selected"
        && actions.Flag("allowedActionsConfig.verifiedAllowed") == false
        && actions.Texts("allowedActionsConfig.patternsAlloweds")?.All(pattern => pattern.Split('/') is [var owner, not "", ..] && !owner.Contains('*', StringComparison.Ordinal)) == true;
}
