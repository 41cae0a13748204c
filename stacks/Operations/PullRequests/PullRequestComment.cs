using System.Text.Json;
using Stacks.Tools;

namespace Stacks.Operations.PullRequests;

/// <summary>The one comment of a marker in a pull request: made once, brought up to date ever after.</summary>
/// <param name="tools">Where <c>gh</c> runs.</param>
/// <param name="repository"><c>owner/name</c></param>
public sealed class PullRequestComment(ITools tools, string repository)
{
    private const int MostPages = 100;

    // GitHub knows by itself who asks: the account of a token and that of a job have different ways to tell their names.
    private const string Query =
        "query($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) { pullRequest(number: $number) "
        + "{ comments(first: 100, after: $after) { nodes { fullDatabaseId body viewerDidAuthor } pageInfo { hasNextPage endCursor } } } } }";

    private readonly GitHub _gitHub = new(tools, repository);

    /// <summary>What begins the comment and nobody sees, for a name of letters, digits and single hyphens.</summary>
    public static string Marker(string name) => $"<!-- {name} -->";

    /// <summary>Posts the text, or replaces that of the comment of the marker which the same account has written.</summary>
    /// <param name="pullRequest">Its number.</param>
    /// <param name="marker">See <see cref="Marker"/>.</param>
    /// <param name="text">Markdown.</param>
    /// <param name="cancellation">Ends it between two requests.</param>
    /// <returns>What was done, for the log.</returns>
    /// <exception cref="ToolException">GitHub refused, or has no such pull request.</exception>
    public async Task<string> PostAsync(int pullRequest, string marker, string text, CancellationToken cancellation)
    {
        var begin = Marker(marker);
        var body = new { body = $"{begin}\n{text}" };
        if (await FindAsync(pullRequest, begin, cancellation) is not { } comment)
        {
            var posted = await _gitHub.SendAsync<Posted>("POST", $"issues/{pullRequest}/comments", body, cancellation);
            return FormattableString.Invariant($"posted comment {posted.Id} to pull request {pullRequest}");
        }

        var id = FormattableString.Invariant($"{comment.FullDatabaseId}");
        if (comment.Body.ReplaceLineEndings("\n").TrimEnd() == body.body.ReplaceLineEndings("\n").TrimEnd())
        {
            return $"comment {id} of pull request {pullRequest} says so already";
        }

        await _gitHub.SendAsync<Posted>("PATCH", $"issues/comments/{id}", body, cancellation);
        return $"brought comment {id} of pull request {pullRequest} up to date";
    }

    private async Task<Comment?> FindAsync(int pullRequest, string begin, CancellationToken cancellation)
    {
        string? after = null;
        for (var page = 1; page <= MostPages; page++)
        {
            var comments = await PageAsync(pullRequest, after, cancellation);
            if (comments.Nodes.FirstOrDefault(comment => comment is { ViewerDidAuthor: true } && comment.Body.StartsWith(begin, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            if (!comments.PageInfo.HasNextPage)
            {
                return null;
            }

            after = comments.PageInfo.EndCursor;
        }

        throw new ToolException(Call(pullRequest, after), ToolTrouble.Malformed, $"pull request {pullRequest} has more than {MostPages} pages of comments");
    }

    private async Task<Comments> PageAsync(int pullRequest, string? after, CancellationToken cancellation)
    {
        var answer = await tools.ReadAsync<Answer>(Call(pullRequest, after), cancellation);
        return answer.Data.Repository.PullRequest.Comments;
    }

    private ToolCall Call(int pullRequest, string? after)
    {
        var slash = repository.IndexOf('/', StringComparison.Ordinal);
        var (owner, name) = (repository[..slash], repository[(slash + 1)..]);
        var request = new { query = Query, variables = new { owner, name, number = pullRequest, after } };
        return new ToolCall("gh", ["api", "graphql", "--input", "-"]) { Input = JsonSerializer.Serialize(request) };
    }

    private sealed record Posted
    {
        public required long Id { get; init; }
    }

    private sealed record Answer
    {
        public required Data Data { get; init; }
    }

    private sealed record Data
    {
        public required Repository Repository { get; init; }
    }

    private sealed record Repository
    {
        public required Request PullRequest { get; init; }
    }

    private sealed record Request
    {
        public required Comments Comments { get; init; }
    }

    private sealed record Comments
    {
        public required IReadOnlyList<Comment?> Nodes { get; init; }

        public required PageInfo PageInfo { get; init; }
    }

    private sealed record Comment
    {
        public required long FullDatabaseId { get; init; }

        public required string Body { get; init; }

        public required bool ViewerDidAuthor { get; init; }
    }

    private sealed record PageInfo
    {
        public required bool HasNextPage { get; init; }

        public string? EndCursor { get; init; }
    }
}
