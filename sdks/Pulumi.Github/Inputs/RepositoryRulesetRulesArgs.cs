namespace Pulumi.Github.Inputs;

public sealed class RepositoryRulesetRulesArgs : ResourceArgs
{
    [Input("deletion")]
    public Input<bool>? Deletion { get; set; }

    [Input("nonFastForward")]
    public Input<bool>? NonFastForward { get; set; }

    [Input("pullRequest")]
    public Input<RepositoryRulesetRulesPullRequestArgs>? PullRequest { get; set; }

    [Input("requiredLinearHistory")]
    public Input<bool>? RequiredLinearHistory { get; set; }

    [Input("requiredSignatures")]
    public Input<bool>? RequiredSignatures { get; set; }

    [Input("requiredStatusChecks")]
    public Input<RepositoryRulesetRulesRequiredStatusChecksArgs>? RequiredStatusChecks { get; set; }
}
