using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>
/// What jobs know that look at a stack without changing it: previews of pull requests and the search for drift. They run in no
/// environment, so the repository holds it for them, and every workflow on a branch of the repository can read it: a secret here should
/// be able to change as little as whoever gave it allows.
/// </summary>
public sealed class PreviewAccess : ComponentResource
{
    public PreviewAccess(string name, PreviewAccessArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:PreviewAccess", name, options)
    {
        var stack = PipelineName.Part(args.Stack);
        foreach (var (variable, value) in args.Variables)
        {
            _ = new Github.ActionsVariable(PipelineName.Child(name, variable), new Github.ActionsVariableArgs
            {
                Repository = args.Repository.Name,
                VariableName = $"{stack}_{variable}",
                Value = value,
            }, new CustomResourceOptions { Parent = this });
        }

        foreach (var secret in args.Secrets)
        {
            _ = new Github.ActionsSecret(PipelineName.Child(name, secret.Name), new Github.ActionsSecretArgs
            {
                Repository = args.Repository.Name,
                SecretName = $"{stack}_{secret.Name}",
                Value = Output.CreateSecret(secret.Value.Reveal()),
            }, new CustomResourceOptions
            {
                Parent = this,
                // As in an environment: old and new value share one id.
                DeleteBeforeReplace = true,
            });
        }

        RegisterOutputs();
    }
}
