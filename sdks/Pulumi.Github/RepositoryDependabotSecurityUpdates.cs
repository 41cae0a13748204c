namespace Pulumi.Github;

public class RepositoryDependabotSecurityUpdates : CustomResource
{
    public RepositoryDependabotSecurityUpdates(string name, RepositoryDependabotSecurityUpdatesArgs args, CustomResourceOptions? options = null)
        : base("github:index/repositoryDependabotSecurityUpdates:RepositoryDependabotSecurityUpdates", name, args, options)
    {
    }
}

public sealed class RepositoryDependabotSecurityUpdatesArgs : ResourceArgs
{
    [Input("enabled", required: true)]
    public Input<bool> Enabled { get; set; } = null!;

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;
}
