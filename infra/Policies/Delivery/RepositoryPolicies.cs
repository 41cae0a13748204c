using Infra.Plans;

namespace Infra.Policies.Delivery;

/// <summary>What holds for a repository as a whole.</summary>
public static class RepositoryPolicies
{
    private const string PushProtection = "securityAndAnalysis.secretScanningPushProtection.status";
    private const string Scanning = "securityAndAnalysis.secretScanning.status";

    public static readonly Policy ActionsAreChosen = new()
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

    public static readonly Policy WorkflowsReadOnly = new()
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

    public static readonly Policy SecretsAreNotPushed = new()
    {
        Id = "GH-17",
        Severity = Severity.Blocker,
        Promise = "what is pushed is searched for secrets and refused with one, wherever the account has that",
        Why = "A secret in a history stays there, and is somebody else's within minutes.",
        Fix = "set SecretScanning and SecretScanningPushProtection to enabled; a private repository needs the licence that github.secretProtection states",
        Select = Repositories,
        HoldsIn = (repository, plan) => (repository.Text(Scanning) == "enabled" && repository.Text(PushProtection) == "enabled")
            || (!plan.GitHubEnforces("secretScanning") && repository.Text("visibility") is "private" or "internal" && !repository.Has("securityAndAnalysis")),
    };

    public static readonly Policy VulnerabilitiesAreMended = new()
    {
        Id = "GH-18",
        Severity = Severity.Blocker,
        Promise = "somebody hears of vulnerable dependencies, with the updates that mend them",
        Why = "Most of what runs was written elsewhere, and its holes become known to everybody on one day.",
        Fix = "declare RepositoryVulnerabilityAlerts and RepositoryDependabotSecurityUpdates with Enabled = true",
        Select = Repositories,
        HoldsIn = (repository, plan) => Of(plan, ResourceTypes.VulnerabilityAlerts, repository).AnyAndAll(alerts => alerts.Flag("enabled") == true)
            && Of(plan, ResourceTypes.SecurityUpdates, repository).AnyAndAll(updates => updates.Flag("enabled") == true),
    };

    public static readonly Policy MergedBranchesEnd = new()
    {
        Id = "GH-19",
        Severity = Severity.Blocker,
        Promise = "a merged branch is deleted, and what it had is squashed or rebased",
        Why = "A branch that stays is taken up again from where it was, and a merge commit is what a linear history refuses.",
        Fix = "set DeleteBranchOnMerge = true and AllowMergeCommit = false",
        Select = Repositories,
        Holds = repository => repository.Flag("deleteBranchOnMerge") == true && repository.Flag("allowMergeCommit") == false,
    };

    public static readonly Policy RepositoriesStay = new()
    {
        Id = "GH-20",
        Severity = Severity.Blocker,
        Promise = "no deployment deletes the repository",
        Why = "It holds the product, and every conversation about it; a stack that is torn down must leave both.",
        Fix = "set Protect and RetainOnDelete in the options, and ArchiveOnDestroy = true",
        Select = Repositories,
        Holds = repository => repository is { Protect: true, RetainOnDelete: true } && repository.Flag("archiveOnDestroy") == true,
    };

    private static IEnumerable<PlannedResource> Repositories(Plan plan) => plan.OfType(ResourceTypes.SourceRepository);

    private static IEnumerable<PlannedResource> Of(Plan plan, string type, PlannedResource repository) => plan.Where(type, "repository", repository.Text("name"));

    private static bool ListsActions(PlannedResource actions) => actions.Text("allowedActions") == "selected"
        && actions.Flag("allowedActionsConfig.verifiedAllowed") == false
        && actions.Texts("allowedActionsConfig.patternsAlloweds")?.All(pattern => pattern.Split('/') is [var owner, not "", ..] && !owner.Contains('*', StringComparison.Ordinal)) == true;
}
