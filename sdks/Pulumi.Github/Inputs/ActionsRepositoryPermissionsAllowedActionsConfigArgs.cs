namespace Pulumi.Github.Inputs;

public sealed class ActionsRepositoryPermissionsAllowedActionsConfigArgs : ResourceArgs
{
    [Input("githubOwnedAllowed", required: true)]
    public Input<bool> GithubOwnedAllowed { get; set; } = null!;

    [Input("patternsAlloweds")]
    private InputList<string>? _patternsAlloweds;

    public InputList<string> PatternsAlloweds
    {
        get => _patternsAlloweds ??= new InputList<string>();
        set => _patternsAlloweds = value;
    }

    [Input("verifiedAllowed")]
    public Input<bool>? VerifiedAllowed { get; set; }
}
