using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>The GitHub environment that deployments of a stack run in: who approves them, from where they come, and what they know.</summary>
public sealed class DeploymentEnvironment : ComponentResource
{
    public DeploymentEnvironment(string name, DeploymentEnvironmentArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:DeploymentEnvironment", name, options)
    {
        var inputs = new Github.RepositoryEnvironmentArgs
        {
            Repository = args.Repository.Name,
            Environment = args.Environment,
            CanAdminsBypass = false,
            PreventSelfReview = true,
            DeploymentBranchPolicy = new Github.Inputs.RepositoryEnvironmentDeploymentBranchPolicyArgs { ProtectedBranches = true, CustomBranchPolicies = false },
        };
        if (args.ReviewerTeams.Count + args.ReviewerUsers.Count > 0)
        {
            inputs.Reviewers = new Github.Inputs.RepositoryEnvironmentReviewerArgs { Teams = args.ReviewerTeams.ToArray(), Users = args.ReviewerUsers.ToArray() };
        }

        var environment = new Github.RepositoryEnvironment($"{name}-environment", inputs, new CustomResourceOptions { Parent = this });
        foreach (var (variable, value) in args.Variables)
        {
            _ = new Github.ActionsEnvironmentVariable($"{name}-{Kebab(variable)}", new Github.ActionsEnvironmentVariableArgs
            {
                Repository = args.Repository.Name,
                Environment = environment.Environment,
                VariableName = variable,
                Value = value,
            }, new CustomResourceOptions { Parent = this });
        }

        foreach (var secret in args.Secrets)
        {
            _ = new Github.ActionsEnvironmentSecret($"{name}-{Kebab(secret.Name)}", new Github.ActionsEnvironmentSecretArgs
            {
                Repository = args.Repository.Name,
                Environment = environment.Environment,
                SecretName = secret.Name,
                Value = Output.CreateSecret(secret.Value.Reveal()),
            }, new CustomResourceOptions
            {
                Parent = this,
                // The new value has the old one's id, so a replacement the usual way round would end with deleting both.
                DeleteBeforeReplace = true,
            });
        }

        RegisterOutputs();
    }

    private static string Kebab(string name) => name.ToLowerInvariant().Replace('_', '-');
}
