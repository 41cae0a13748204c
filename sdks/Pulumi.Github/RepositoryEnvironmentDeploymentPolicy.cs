namespace Pulumi.Github;

public class RepositoryEnvironmentDeploymentPolicy : CustomResource
{
    public RepositoryEnvironmentDeploymentPolicy(string name, RepositoryEnvironmentDeploymentPolicyArgs args, CustomResourceOptions? options = null)
        : base("github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy", name, args, options)
    {
    }
}

public sealed class RepositoryEnvironmentDeploymentPolicyArgs : ResourceArgs
{
    [Input("branchPattern")]
    public Input<string>? BranchPattern { get; set; }

    [Input("environment", required: true)]
    public Input<string> Environment { get; set; } = null!;

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;
}
