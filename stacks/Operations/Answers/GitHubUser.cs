namespace Stacks.Operations.Answers;

/// <summary><c>GET /user</c>, and wherever GitHub names somebody.</summary>
internal sealed record GitHubUser
{
    public required string Login { get; init; }

    public long Id { get; init; }
}
