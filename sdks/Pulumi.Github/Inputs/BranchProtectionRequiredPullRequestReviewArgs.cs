namespace Pulumi.Github.Inputs;

public sealed class BranchProtectionRequiredPullRequestReviewArgs : ResourceArgs
{
    [Input("dismissStaleReviews")]
    public Input<bool>? DismissStaleReviews { get; set; }

    [Input("requireCodeOwnerReviews")]
    public Input<bool>? RequireCodeOwnerReviews { get; set; }

    [Input("requireLastPushApproval")]
    public Input<bool>? RequireLastPushApproval { get; set; }

    [Input("requiredApprovingReviewCount")]
    public Input<int>? RequiredApprovingReviewCount { get; set; }

    [Input("restrictDismissals")]
    public Input<bool>? RestrictDismissals { get; set; }
}
