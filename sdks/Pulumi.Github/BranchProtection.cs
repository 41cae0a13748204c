using System.Collections.Immutable;

namespace Pulumi.Github;

public class BranchProtection : CustomResource
{
    [Output("allowsDeletions")]
    public Output<bool?> AllowsDeletions { get; private set; } = null!;

    [Output("allowsForcePushes")]
    public Output<bool?> AllowsForcePushes { get; private set; } = null!;

    [Output("enforceAdmins")]
    public Output<bool?> EnforceAdmins { get; private set; } = null!;

    [Output("forcePushBypassers")]
    public Output<ImmutableArray<string>> ForcePushBypassers { get; private set; } = null!;

    [Output("lockBranch")]
    public Output<bool?> LockBranch { get; private set; } = null!;

    [Output("pattern")]
    public Output<string> Pattern { get; private set; } = null!;

    [Output("repositoryId")]
    public Output<string> RepositoryId { get; private set; } = null!;

    [Output("requireConversationResolution")]
    public Output<bool?> RequireConversationResolution { get; private set; } = null!;

    [Output("requireSignedCommits")]
    public Output<bool?> RequireSignedCommits { get; private set; } = null!;

    [Output("requiredLinearHistory")]
    public Output<bool?> RequiredLinearHistory { get; private set; } = null!;

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

    [Input("forcePushBypassers")]
    private InputList<string>? _forcePushBypassers;

    public InputList<string> ForcePushBypassers
    {
        get => _forcePushBypassers ??= new InputList<string>();
        set => _forcePushBypassers = value;
    }

    [Input("lockBranch")]
    public Input<bool>? LockBranch { get; set; }

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

    [Input("restrictPushes")]
    private InputList<Inputs.BranchProtectionRestrictPushArgs>? _restrictPushes;

    public InputList<Inputs.BranchProtectionRestrictPushArgs> RestrictPushes
    {
        get => _restrictPushes ??= new InputList<Inputs.BranchProtectionRestrictPushArgs>();
        set => _restrictPushes = value;
    }
}
