using Pulumi;
using Github = Pulumi.Github;

namespace Infra.Delivery;

/// <summary>
/// A branch that changes by reviewed and checked pull requests alone, for administrators too, by classic branch protection.
/// <see cref="BranchRuleset"/> is the same in the newer form.
/// </summary>
public sealed class ProtectedBranch : ComponentResource
{
    public ProtectedBranch(string name, ProtectedBranchArgs args, ComponentResourceOptions? options = null)
        : base("infra:delivery:ProtectedBranch", name, options)
    {
        _ = new Github.BranchProtection($"{name}-protection", new Github.BranchProtectionArgs
        {
            RepositoryId = args.Repository.Name,
            Pattern = args.Branch,
            EnforceAdmins = true,
            AllowsDeletions = false,
            AllowsForcePushes = false,
            RequiredLinearHistory = true,
            RequireConversationResolution = true,
            RequireSignedCommits = args.SignedCommits,
            RequiredPullRequestReviews = new Github.Inputs.BranchProtectionRequiredPullRequestReviewArgs
            {
                RequiredApprovingReviewCount = args.Approvals,
                DismissStaleReviews = true,
                RequireCodeOwnerReviews = true,
                RequireLastPushApproval = true,
                RestrictDismissals = true,
            },
            RequiredStatusChecks = new Github.Inputs.BranchProtectionRequiredStatusCheckArgs
            {
                Contexts = args.RequiredChecks.ToArray(),
                Strict = true,
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
