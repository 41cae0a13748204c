using System.Text.Json.Serialization;
using Stacks.Tools;

namespace Stacks.Operations.PullRequests;

/// <summary>
/// The pull request that a run of CI was for. GitHub names the branch and the commit of a run but, for a fork, not the pull request; the run
/// itself may claim any number. A claim counts only where that pull request is open and has this branch and this commit.
/// </summary>
/// <param name="gitHub">Of the repository that the pull request is for.</param>
internal sealed class PullRequestOfRun(GitHub gitHub)
{
    /// <param name="head">Owner and branch that the run was on: <c>octocat:fix</c>.</param>
    /// <param name="commit">The commit that it was on.</param>
    /// <param name="claims">The numbers that the run has given.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The number; null where none of the claims holds, or no longer.</returns>
    public async Task<int?> FindAsync(string head, string commit, IReadOnlyList<int> claims, CancellationToken cancellation)
    {
        var open = await gitHub.ReadAsync<IReadOnlyList<PullRequest>>($"pulls?state=open&head={Uri.EscapeDataString(head)}&per_page=100", cancellation);
        return open.Where(pull => pull.Head.Commit == commit && claims.Contains(pull.Number)).Select(pull => (int?)pull.Number).FirstOrDefault();
    }

    private sealed record PullRequest
    {
        public required int Number { get; init; }

        public required Branch Head { get; init; }
    }

    private sealed record Branch
    {
        [JsonPropertyName("sha")]
        public required string Commit { get; init; }
    }
}
