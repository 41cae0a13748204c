using System.Text.Json.Serialization;
using Stacks.Operations.Answers;

namespace Stacks.Operations.Deployments;

/// <summary>
/// Looks for the approval of a deployment in the pull request that it comes from, for repositories whose plan knows no required reviewers
/// of an environment. It is as strong as the rules of the branch: who may push there without a pull request passes by it.
/// </summary>
public sealed class PullRequestApproval(OperationContext context) : IDeploymentApproval
{
    private const int Page = 100;

    /// <summary>Returns when the commit that is deployed was merged by a pull request whose last state one of the stack's reviewers has approved.</summary>
    /// <exception cref="OperationFailedException">It was not.</exception>
    /// <exception cref="Tools.ToolException">GitHub gives no answer.</exception>
    public async Task RequireAsync(CancellationToken cancellation)
    {
        if (context.Variables("GITHUB_SHA") is not { Length: > 0 } commit)
        {
            throw new OperationFailedException("GITHUB_SHA is not set, so there is no pull request to look for; deploy by the pipeline");
        }

        string[] actors = [.. Actor.OfRun(context), await Actor.OfAsync(context, cancellation)];
        var pulls = await context.GitHub.ReadAsync<IReadOnlyList<PullRequest>>($"commits/{Uri.EscapeDataString(commit)}/pulls?per_page={Page}", cancellation);
        // Other commits of the same pull request were never what somebody agreed to.
        var pull = pulls.FirstOrDefault(found => found.MergedAt is not null && found.MergeCommit == commit && found.Base.Name == context.Settings.GitHub.Branch)
            ?? throw new OperationFailedException($"{commit} is not the merge of a pull request into {context.Settings.GitHub.Branch}, so nobody has approved it");
        var approvals = await ApprovalsAsync(pull, cancellation);
        foreach (var approval in approvals.Where(user => !actors.Contains(user.Login, StringComparer.OrdinalIgnoreCase)))
        {
            if (context.Settings.GitHub.ReviewerUsers.Any(id => id == approval.Id) || await IsInTeamAsync(approval, cancellation))
            {
                context.Say(FormattableString.Invariant($"{approval.Login} has approved pull request {pull.Number}."));
                return;
            }
        }

        throw new OperationFailedException(FormattableString.Invariant(
            $"pull request {pull.Number} has no approval of its last commit by one of the reviewers of {context.Stack.Name} (github.reviewerUsers, github.reviewerTeams) other than {actors[0]}, who deploys. ")
            + $"It was approved by: {(approvals.Count == 0 ? "nobody" : string.Join(", ", approvals.Select(user => user.Login)))}");
    }

    /// <summary>Who has approved the last commit and has not taken it back.</summary>
    private async Task<IReadOnlyList<GitHubUser>> ApprovalsAsync(PullRequest pull, CancellationToken cancellation)
    {
        var reviews = new List<Review>();
        for (var page = 1; ; page++)
        {
            var some = await context.GitHub.ReadAsync<IReadOnlyList<Review>>(FormattableString.Invariant($"pulls/{pull.Number}/reviews?per_page={Page}&page={page}"), cancellation);
            reviews.AddRange(some);
            if (some.Count < Page)
            {
                break;
            }
        }

        return
        [
            // They come in their order. A comment leaves an approval as it is; a later refusal does not. Who has left GitHub has no name any more.
            .. reviews
                .Where(review => review.User is not null && review.State is not ("COMMENTED" or "PENDING"))
                .GroupBy(review => review.User!.Id)
                .Select(group => group.Last())
                .Where(review => review.State == "APPROVED" && review.Commit == pull.Head.Commit)
                .Select(review => review.User!),
        ];
    }

    private async Task<bool> IsInTeamAsync(GitHubUser user, CancellationToken cancellation)
    {
        if (context.Settings.GitHub.ReviewerTeams.Count == 0)
        {
            return false;
        }

        // A team is asked by its short name, which only those have that the repository knows.
        var teams = await new Tools.GitHub(context.Governing, $"{context.Settings.GitHub.Repository}").ReadAsync<IReadOnlyList<Team>>($"teams?per_page={Page}", cancellation);
        foreach (var team in teams.Where(team => context.Settings.GitHub.ReviewerTeams.Any(id => id == team.Id)))
        {
            if (await MembershipAsync(team, user, cancellation) is { State: "active" })
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Membership?> MembershipAsync(Team team, GitHubUser user, CancellationToken cancellation)
    {
        var owner = $"{context.Settings.GitHub.Repository}".Split('/')[0];
        var call = new Tools.ToolCall("gh", ["api", $"orgs/{owner}/teams/{Uri.EscapeDataString(team.Slug)}/memberships/{Uri.EscapeDataString(user.Login)}"]);
        try
        {
            return await Tools.ToolRequests.ReadAsync<Membership>(context.Governing, call, cancellation);
        }
        catch (Tools.ToolException missing) when (missing.Trouble == Tools.ToolTrouble.NotFound)
        {
            return null;
        }
    }

    private sealed record PullRequest
    {
        public required long Number { get; init; }

        [JsonPropertyName("merged_at")]
        public DateTimeOffset? MergedAt { get; init; }

        [JsonPropertyName("merge_commit_sha")]
        public string? MergeCommit { get; init; }

        public required Branch Head { get; init; }

        public required Branch Base { get; init; }
    }

    private sealed record Branch
    {
        [JsonPropertyName("ref")]
        public required string Name { get; init; }

        [JsonPropertyName("sha")]
        public required string Commit { get; init; }
    }

    private sealed record Review
    {
        public required GitHubUser? User { get; init; }

        public required string State { get; init; }

        [JsonPropertyName("commit_id")]
        public string? Commit { get; init; }
    }

    private sealed record Team
    {
        public required long Id { get; init; }

        public required string Slug { get; init; }
    }

    private sealed record Membership
    {
        public required string State { get; init; }
    }
}
