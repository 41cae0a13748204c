using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>
/// What holds for a repository as a whole, whichever stack a change is for: what is merged and how, what is looked for in it, and what
/// its workflows may do. The repository is there before its first deployment, so it is adopted once:
/// <c>pulumi import github:index/repository:Repository repository-settings NAME</c>, which needs no parent.
/// No deployment deletes it: without the stack it goes on, and by force it would be archived.
/// </summary>
public sealed class RepositoryGovernance : ComponentResource
{
    private const string Enabled = "enabled";

    public RepositoryGovernance(string name, RepositoryGovernanceArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:RepositoryGovernance", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var repository = new Github.Repository($"{name}-settings", Settings(args), new CustomResourceOptions
        {
            Parent = this,
            Protect = true,
            RetainOnDelete = true,
            // The import comes before the component is there, so what it imports has no parent.
            Aliases = { new Alias { NoParent = true } },
            // What people write about their repository is theirs; a template that it was made from would have it made anew.
            IgnoreChanges = { "description", "hasDiscussions", "homepageUrl", "isTemplate", "pages", "template", "topics" },
        });
        var alerts = new Github.RepositoryVulnerabilityAlerts($"{name}-alerts", new Github.RepositoryVulnerabilityAlertsArgs
        {
            Repository = repository.Name,
            Enabled = true,
        }, child);
        _ = new Github.RepositoryDependabotSecurityUpdates($"{name}-security-updates", new Github.RepositoryDependabotSecurityUpdatesArgs
        {
            Repository = repository.Name,
            Enabled = true,
        }, new CustomResourceOptions { Parent = this, DependsOn = { alerts } });
        _ = new Github.ActionsRepositoryPermissions($"{name}-actions", Actions(args, repository), child);
        _ = new Github.WorkflowRepositoryPermissions($"{name}-workflow-token", new Github.WorkflowRepositoryPermissionsArgs
        {
            Repository = repository.Name,
            DefaultWorkflowPermissions = "read",
            CanApprovePullRequestReviews = false,
        }, child);
        RegisterOutputs();
    }

    private static Github.RepositoryArgs Settings(RepositoryGovernanceArgs args)
    {
        var inputs = new Github.RepositoryArgs
        {
            Name = args.Repository.Name,
            Visibility = $"{args.Visibility}".ToLowerInvariant(),
            ArchiveOnDestroy = true,
            AllowMergeCommit = false,
            AllowRebaseMerge = true,
            AllowSquashMerge = true,
            DeleteBranchOnMerge = true,
            HasIssues = true, // the search for drift keeps one open
            HasProjects = false,
            HasWiki = false,
        };
        if (args.SecretScanning)
        {
            inputs.SecurityAndAnalysis = new Github.Inputs.RepositorySecurityAndAnalysisArgs
            {
                SecretScanning = new Github.Inputs.RepositorySecurityAndAnalysisSecretScanningArgs { Status = Enabled },
                SecretScanningPushProtection = new Github.Inputs.RepositorySecurityAndAnalysisSecretScanningPushProtectionArgs { Status = Enabled },
            };
        }

        return inputs;
    }

    private static Github.ActionsRepositoryPermissionsArgs Actions(RepositoryGovernanceArgs args, Github.Repository repository)
    {
        var inputs = new Github.ActionsRepositoryPermissionsArgs
        {
            Repository = repository.Name,
            Enabled = true,
            AllowedActions = "all",
            ShaPinningRequired = true,
        };
        if (args.AllowedActions is { } allowed)
        {
            inputs.AllowedActions = "selected";
            inputs.AllowedActionsConfig = new Github.Inputs.ActionsRepositoryPermissionsAllowedActionsConfigArgs
            {
                GithubOwnedAllowed = true,
                // Whoever GitHub has verified still decides alone what the next version of an action does.
                VerifiedAllowed = false,
                PatternsAlloweds = allowed.ToArray(),
            };
        }

        return inputs;
    }
}
