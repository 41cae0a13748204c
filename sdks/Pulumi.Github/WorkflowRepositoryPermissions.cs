namespace Pulumi.Github;

public class WorkflowRepositoryPermissions : CustomResource
{
    public WorkflowRepositoryPermissions(string name, WorkflowRepositoryPermissionsArgs args, CustomResourceOptions? options = null)
        : base("github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions", name, args, options)
    {
    }
}

public sealed class WorkflowRepositoryPermissionsArgs : ResourceArgs
{
    [Input("canApprovePullRequestReviews")]
    public Input<bool>? CanApprovePullRequestReviews { get; set; }

    [Input("defaultWorkflowPermissions")]
    public Input<string>? DefaultWorkflowPermissions { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;
}
