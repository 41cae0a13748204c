using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>The environments of a repository at GitHub.</summary>
internal static class EnvironmentConstraints
{
    public static CodedConstraint BranchesAreChosen => new()
    {
        Id = "ENVIRONMENT-BRANCH-01",
        Type = ResourceTypes.EnvironmentBranch,
        Property = "environment",
        Says = "must be an environment with deploymentBranchPolicy.customBranchPolicies = true",
        Answer = "HTTP 404: Not Found",
        Noticed = Noticed.Apply,
        Fix = "set CustomBranchPolicies = true and ProtectedBranches = false in DeploymentBranchPolicy of the RepositoryEnvironment",
        Source = "GitHub REST docs: deployment branch policies (cited by their title)",
        Objections = (branch, plan) => plan.Where(ResourceTypes.Environment, "environment", branch.Text("environment"))
            .Where(environment => environment.Text("repository") == branch.Text("repository") && environment.Flag("deploymentBranchPolicy.customBranchPolicies") != true)
            .Select(environment => new Objection("environment", branch.Text("environment"), $"but {environment.Name} chooses no branches of its own")),
    };

    public static IReadOnlyList<CodedConstraint> All => [BranchesAreChosen];
}
