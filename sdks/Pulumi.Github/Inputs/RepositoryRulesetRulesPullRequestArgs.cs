namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetRulesPullRequestArgs : ResourceArgs
{
    [Input("allowedMergeMethods")]
    private InputList<string>? _allowedMergeMethods;

    public InputList<string> AllowedMergeMethods
    {
        get => _allowedMergeMethods ??= new InputList<string>();
        set => _allowedMergeMethods = value;
    }

    [Input("dismissStaleReviewsOnPush")]
    public Input<bool>? DismissStaleReviewsOnPush { get; set; }

    [Input("requireCodeOwnerReview")]
    public Input<bool>? RequireCodeOwnerReview { get; set; }

    [Input("requireLastPushApproval")]
    public Input<bool>? RequireLastPushApproval { get; set; }

    [Input("requiredApprovingReviewCount")]
    public Input<int>? RequiredApprovingReviewCount { get; set; }

    [Input("requiredReviewThreadResolution")]
    public Input<bool>? RequiredReviewThreadResolution { get; set; }
}
