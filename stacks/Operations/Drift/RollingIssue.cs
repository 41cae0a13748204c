using System.Text.Json.Serialization;
using Stacks.Operations.PullRequests;
using Stacks.Preview;
using Stacks.Tools;

namespace Stacks.Operations.Drift;

/// <summary>The one issue of a stack about its drift: opened, brought up to date while it lasts, closed when it is gone, opened again later.</summary>
public sealed class RollingIssue(GitHub gitHub, string stack)
{
    /// <summary>Only who may triage can set it, so nobody else's issue is taken for this one.</summary>
    private const string Label = "drift";

    private const int PageSize = 100;

    private const int MostPages = 50;

    /// <summary>The characters left to the text of the issue.</summary>
    public const int Budget = 60_000;

    private string Marker => PullRequestComment.Marker($"drift-{stack}");

    private string Title => $"Drift in {stack}";

    /// <summary>Shows the text in the issue, open.</summary>
    /// <param name="text">Markdown of <see cref="Budget"/> characters at most.</param>
    /// <param name="cancellation">Ends it between two requests.</param>
    /// <returns>What was done, for the log.</returns>
    /// <exception cref="ToolException">GitHub refused.</exception>
    public async Task<string> ShowAsync(string text, CancellationToken cancellation)
    {
        var body = $"{Marker}\n{text}";
        if (await FindAsync(cancellation) is not { } issue)
        {
            var opened = await gitHub.SendAsync<Issue>("POST", "issues", new { title = Title, body, labels = new[] { Label } }, cancellation);
            return opened.Labels.Any(label => label.Name == Label)
                ? $"opened issue {opened.HtmlUrl}"
                : throw new ToolException(new ToolCall("gh", ["api"]), ToolTrouble.AccessDenied, $"{opened.HtmlUrl} was opened without its label {Label}, by which it would be found again: set it");
        }

        await gitHub.SendAsync<Issue>("PATCH", FormattableString.Invariant($"issues/{issue.Number}"), new { title = Title, body, state = "open" }, cancellation);
        if (issue.IsOpen)
        {
            return $"brought issue {issue.HtmlUrl} up to date";
        }

        await CommentAsync(issue, $"{Markdown.Code(stack)} has drifted again.", cancellation);
        return $"opened issue {issue.HtmlUrl} again";
    }

    /// <summary>Closes the issue where it is open.</summary>
    /// <inheritdoc cref="ShowAsync" path="/returns"/>
    /// <inheritdoc cref="ShowAsync" path="/exception"/>
    public async Task<string> CloseAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { IsOpen: true } issue)
        {
            return "no issue is open about it";
        }

        await CommentAsync(issue, $"The drift of {Markdown.Code(stack)} is gone.", cancellation);
        await gitHub.SendAsync<Issue>("PATCH", FormattableString.Invariant($"issues/{issue.Number}"), new { state = "closed", state_reason = "completed" }, cancellation);
        return $"closed issue {issue.HtmlUrl}";
    }

    private Task<Comment> CommentAsync(Issue issue, string text, CancellationToken cancellation) =>
        gitHub.SendAsync<Comment>("POST", FormattableString.Invariant($"issues/{issue.Number}/comments"), new { body = text }, cancellation);

    /// <summary>The open one, else the one that was made last.</summary>
    private async Task<Issue?> FindAsync(CancellationToken cancellation)
    {
        List<Issue> own = [];
        for (var page = 1; page <= MostPages; page++)
        {
            var issues = await gitHub.ReadAsync<List<Issue>>(FormattableString.Invariant($"issues?labels={Label}&state=all&per_page={PageSize}&page={page}"), cancellation);
            own.AddRange(issues.Where(issue => issue.PullRequest is null && issue.Body?.StartsWith(Marker, StringComparison.Ordinal) == true));
            if (issues.Count < PageSize)
            {
                break;
            }
        }

        return own.OrderByDescending(issue => issue.IsOpen).ThenByDescending(issue => issue.Number).FirstOrDefault();
    }

    private sealed record Issue
    {
        public required int Number { get; init; }

        public required string State { get; init; }

        [JsonPropertyName("html_url")]
        public required Uri HtmlUrl { get; init; }

        public string? Body { get; init; }

        public IReadOnlyList<IssueLabel> Labels { get; init; } = [];

        /// <summary>GitHub lists pull requests as issues too.</summary>
        [JsonPropertyName("pull_request")]
        public object? PullRequest { get; init; }

        [JsonIgnore]
        public bool IsOpen => State == "open";
    }

    private sealed record IssueLabel
    {
        public required string Name { get; init; }
    }

    private sealed record Comment
    {
        public required long Id { get; init; }
    }
}
