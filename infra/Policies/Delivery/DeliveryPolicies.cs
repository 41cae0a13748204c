using Infra.Plans;
using Infra.Text;

namespace Infra.Policies.Delivery;

/// <summary>How deployments of a stack are let through, and what their jobs know.</summary>
public static class DeliveryPolicies
{
    private static readonly string[] Rules = ["canAdminsBypass", "preventSelfReview", "reviewers", "waitTimer"];

    public static Policy OnlyItsBranchDeploys => new()
    {
        Id = "GH-01",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/5.2.3"],
        Disagreement = "The rule asks for reviewers of the environment, which GitHub keeps for paid plans in private repositories; where it would ask nobody, those of the pull request approve, and a stack without customers deploys what was merged.",
        Promise = "only the branches that an environment names deploy",
        Why = "From any other branch, code that nobody has seen would run with the deployment's rights; protected branches, GitHub's other choice, knows classic protection alone.",
        Fix = "set CustomBranchPolicies = true and ProtectedBranches = false, and declare a RepositoryEnvironmentDeploymentPolicy",
        Select = Environments,
        HoldsIn = (environment, plan) => environment.Flag("deploymentBranchPolicy.customBranchPolicies") == true
            && environment.Flag("deploymentBranchPolicy.protectedBranches") == false
            && plan.Where(ResourceTypes.EnvironmentBranch, "environment", environment.Text("environment"))
                .Any(policy => policy.Text("repository") == environment.Text("repository")),
    };

    public static Policy NobodyApprovesTheirOwn => new()
    {
        Id = "GH-02",
        Severity = Severity.Blocker,
        Promise = "nobody approves their own deployment",
        Why = "An approval by the same person is one person with two clicks.",
        Fix = "set PreventSelfReview = true",
        Select = Environments,
        HoldsIn = (environment, plan) => environment.Flag("preventSelfReview") == true || !plan.GitHubEnforces("environmentRules"),
    };

    public static Policy AdministratorsWaitToo => new()
    {
        Id = "GH-03",
        Severity = Severity.Blocker,
        Promise = "administrators cannot pass by the approval of a deployment",
        Why = "The account most worth stealing would be the one that no rule holds.",
        Fix = "set CanAdminsBypass = false",
        Select = Environments,
        HoldsIn = (environment, plan) => environment.Flag("canAdminsBypass") == false || !plan.GitHubEnforces("environmentRules"),
    };

    public static Policy SomebodyApproves => new()
    {
        Id = "GH-04",
        Severity = Severity.Blocker,
        Answers = ["CIS-GitHub-1.2.0/5.2.3"],
        Promise = "where customers depend on it, a person approves each deployment: in the environment, or the pull request where GitHub asks nobody there",
        Why = "Otherwise a merge at night is a deployment at night.",
        Fix = "name github.reviewerTeams or github.reviewerUsers",
        Select = Environments,
        HoldsIn = (environment, plan) => !plan.IsCustomerFacing() || (plan.GitHubEnforces("environmentRules")
            ? environment.List("reviewers[0].teams") is { Count: > 0 } || environment.List("reviewers[0].users") is { Count: > 0 }
            : plan.Outputs.GetValueOrDefault("pullRequestApprovers") is IReadOnlyList<object?> { Count: > 0 }),
    };

    public static Policy SecretsAreReplacedInOrder => new()
    {
        Id = "GH-05",
        Severity = Severity.Blocker,
        Promise = "a secret of the pipeline is deleted before its new value is made",
        Why = "Old and new share one id: the usual order ends with deleting both, and the next deployment fails.",
        Fix = "set DeleteBeforeReplace = true in the secret's options",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentSecret).Concat(plan.OfType(ResourceTypes.RepositorySecret)),
        Holds = secret => secret.DeleteBeforeReplace,
    };

    public static Policy VariablesAreNoSecrets => new()
    {
        Id = "GH-06",
        Severity = Severity.Blocker,
        Promise = "no variable of the pipeline is a secret",
        Why = "Variables are printed in every log; secrets are not.",
        Fix = "move it from Variables to github.secrets or github.planSecrets",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentVariable).Concat(plan.OfType(ResourceTypes.RepositoryVariable)),
        Holds = variable => variable.Text("variableName") is { } name && !SecretLooks.HasNameOfOne(name),
    };

    public static Policy DeployedBranchesAreNamed => new()
    {
        Id = "GH-10",
        Severity = Severity.Blocker,
        Promise = "what deploys is named exactly: one branch, no pattern and no tag",
        Why = "Whoever may push a branch that a pattern takes, or any tag, would deploy what nobody has reviewed.",
        Fix = "set BranchPattern to github.branch, and no TagPattern",
        Select = plan => plan.OfType(ResourceTypes.EnvironmentBranch),
        Holds = policy => NamesOneBranch(policy) && !policy.Has("tagPattern"),
    };

    public static Policy OnlyWhatIsEnforcedIsAskedFor => new()
    {
        Id = "GH-38",
        Severity = Severity.Blocker,
        Promise = "an environment asks for no rule that GitHub does not enforce for its repository",
        Why = "GitHub drops it in silence or refuses the environment: the plan would show a gate that nobody stands at.",
        Fix = "give DeploymentEnvironment its Rules only where github.plan has them",
        IsProhibition = true,
        Select = Environments,
        HoldsIn = (environment, plan) => plan.GitHubEnforces("environmentRules") || !Rules.Any(environment.Has),
    };

    internal static bool NamesOneBranch(PlannedResource policy) =>
        policy.Text("branchPattern") is { Length: > 0 } branch && branch.IndexOfAny(['*', '?', '[', '\\']) < 0;

    private static IEnumerable<PlannedResource> Environments(Plan plan) => plan.OfType(ResourceTypes.Environment);
}
