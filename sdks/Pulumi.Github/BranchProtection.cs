namespace Pulumi.Github;

public class BranchProtection : CustomResource
{
    public BranchProtection(string name, BranchProtectionArgs args, CustomResourceOptions? options = null)
        : base("github:index/branchProtection:BranchProtection", name, args, options)
    {
    }
}

public sealed class BranchProtectionArgs : ResourceArgs
{
    [Input("allowsDeletions")]
    public Input<bool>? AllowsDeletions { get; set; }

    [Input("allowsForcePushes")]
    public Input<bool>? AllowsForcePushes { get; set; }

    [Input("enforceAdmins")]
    public Input<bool>? EnforceAdmins { get; set; }

    [Input("pattern", required: true)]
    public Input<string> Pattern { get; set; } = null!;

    [Input("repositoryId", required: true)]
    public Input<string> RepositoryId { get; set; } = null!;

    [Input("requireConversationResolution")]
    public Input<bool>? RequireConversationResolution { get; set; }

    [Input("requireSignedCommits")]
    public Input<bool>? RequireSignedCommits { get; set; }

    [Input("requiredLinearHistory")]
    public Input<bool>? RequiredLinearHistory { get; set; }

    [Input("requiredPullRequestReviews")]
    private InputList<Inputs.BranchProtectionRequiredPullRequestReviewArgs>? _requiredPullRequestReviews;

    public InputList<Inputs.BranchProtectionRequiredPullRequestReviewArgs> RequiredPullRequestReviews
    {
        get => _requiredPullRequestReviews ??= new InputList<Inputs.BranchProtectionRequiredPullRequestReviewArgs>();
        set => _requiredPullRequestReviews = value;
    }

    [Input("requiredStatusChecks")]
    private InputList<Inputs.BranchProtectionRequiredStatusCheckArgs>? _requiredStatusChecks;

    public InputList<Inputs.BranchProtectionRequiredStatusCheckArgs> RequiredStatusChecks
    {
        get => _requiredStatusChecks ??= new InputList<Inputs.BranchProtectionRequiredStatusCheckArgs>();
        set => _requiredStatusChecks = value;
    }
}
