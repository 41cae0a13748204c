using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>The GitHub environment that deployments of a stack run in: who approves them, from where they come, and what they know.</summary>
public sealed class DeploymentEnvironment : ComponentResource
{
    public DeploymentEnvironment(string name, DeploymentEnvironmentArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:DeploymentEnvironment", name, options)
    {
        var environment = new Github.RepositoryEnvironment($"{name}-environment", Inputs(args), new CustomResourceOptions { Parent = this });
        _ = new Github.RepositoryEnvironmentDeploymentPolicy($"{name}-branch", new Github.RepositoryEnvironmentDeploymentPolicyArgs
        {
            Repository = args.Repository.Name,
            Environment = environment.Environment,
            BranchPattern = args.Branch,
        }, new CustomResourceOptions { Parent = this });
        foreach (var (variable, value) in args.Variables)
        {
            _ = new Github.ActionsEnvironmentVariable(PipelineName.Child(name, variable), new Github.ActionsEnvironmentVariableArgs
            {
                Repository = args.Repository.Name,
                Environment = environment.Environment,
                VariableName = variable,
                Value = value,
            }, new CustomResourceOptions { Parent = this });
        }

        foreach (var secret in args.Secrets)
        {
            _ = new Github.ActionsEnvironmentSecret(PipelineName.Child(name, secret.Name), new Github.ActionsEnvironmentSecretArgs
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

    private static Github.RepositoryEnvironmentArgs Inputs(DeploymentEnvironmentArgs args)
    {
        var inputs = new Github.RepositoryEnvironmentArgs
        {
            Repository = args.Repository.Name,
            Environment = args.Environment,
            // The other choice, protected branches, knows classic protection alone: a branch with a ruleset could not be deployed.
            DeploymentBranchPolicy = new Github.Inputs.RepositoryEnvironmentDeploymentBranchPolicyArgs { ProtectedBranches = false, CustomBranchPolicies = true },
        };
        if (args.Rules is not { } rules)
        {
            return inputs;
        }

        inputs.CanAdminsBypass = false;
        inputs.PreventSelfReview = true;
        if (rules.ReviewerTeams.Count + rules.ReviewerUsers.Count > 0)
        {
            inputs.Reviewers = new Github.Inputs.RepositoryEnvironmentReviewerArgs { Teams = rules.ReviewerTeams.ToArray(), Users = rules.ReviewerUsers.ToArray() };
        }

        if (rules.Wait > TimeSpan.Zero)
        {
            inputs.WaitTimer = (int)rules.Wait.TotalMinutes;
        }

        return inputs;
    }
}
