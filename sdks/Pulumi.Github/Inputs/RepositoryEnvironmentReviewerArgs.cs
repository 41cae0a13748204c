namespace Pulumi.Github.Inputs;

public sealed class RepositoryEnvironmentReviewerArgs : ResourceArgs
{
    [Input("teams")]
    private InputList<int>? _teams;

    public InputList<int> Teams
    {
        get => _teams ??= new InputList<int>();
        set => _teams = value;
    }

    [Input("users")]
    private InputList<int>? _users;

    public InputList<int> Users
    {
        get => _users ??= new InputList<int>();
        set => _users = value;
    }
}
