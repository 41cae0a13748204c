namespace Pulumi.Github;

public class RepositoryEnvironment : CustomResource
{
    [Output("environment")]
    public Output<string> Environment { get; private set; } = null!;

    public RepositoryEnvironment(string name, RepositoryEnvironmentArgs args, CustomResourceOptions? options = null)
        : base("github:index/repositoryEnvironment:RepositoryEnvironment", name, args, options)
    {
    }
}

public sealed class RepositoryEnvironmentArgs : ResourceArgs
{
    [Input("canAdminsBypass")]
    public Input<bool>? CanAdminsBypass { get; set; }

    [Input("deploymentBranchPolicy")]
    public Input<Inputs.RepositoryEnvironmentDeploymentBranchPolicyArgs>? DeploymentBranchPolicy { get; set; }

    [Input("environment", required: true)]
    public Input<string> Environment { get; set; } = null!;

    [Input("preventSelfReview")]
    public Input<bool>? PreventSelfReview { get; set; }

    [Input("repository", required: true)]
    public Input<string> Repository { get; set; } = null!;

    [Input("reviewers")]
    private InputList<Inputs.RepositoryEnvironmentReviewerArgs>? _reviewers;

    public InputList<Inputs.RepositoryEnvironmentReviewerArgs> Reviewers
    {
        get => _reviewers ??= new InputList<Inputs.RepositoryEnvironmentReviewerArgs>();
        set => _reviewers = value;
    }

    [Input("waitTimer")]
    public Input<int>? WaitTimer { get; set; }
}
