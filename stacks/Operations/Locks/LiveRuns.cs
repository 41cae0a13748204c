using System.Text.Json.Serialization;
using Stacks.Tools;

namespace Stacks.Operations.Locks;

/// <summary>The runs of workflows that may be working on a stack right now.</summary>
public sealed class LiveRuns(OperationContext context)
{
    private const string Folder = ".github/workflows/";

    /// <summary>The pages of the runs, without the run that asks.</summary>
    /// <exception cref="ToolException">GitHub gave no answer to work with.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        // A rollback and the search for drift are of any stack, and their runs do not say of which.
        string[] workflows = [$"{Folder}deploy-{context.Stack.Name}.yml", $"{Folder}rollback.yml", $"{Folder}drift.yml"];
        var own = context.Variables("GITHUB_RUN_ID");
        var found = await context.GitHub.ReadAsync<Runs>("actions/runs?status=in_progress&per_page=100", cancellation);
        return
        [
            .. found.WorkflowRuns
                // A reference may follow the path.
                .Where(run => workflows.Contains(run.Path.Split('@')[0]) && FormattableString.Invariant($"{run.Id}") != own)
                .Select(run => run.HtmlUrl.AbsoluteUri)
                .Order(StringComparer.Ordinal),
        ];
    }

    private sealed record Runs
    {
        [JsonPropertyName("workflow_runs")]
        public required IReadOnlyList<Run> WorkflowRuns { get; init; }
    }

    private sealed record Run
    {
        public required long Id { get; init; }

        public required string Path { get; init; }

        [JsonPropertyName("html_url")]
        public required Uri HtmlUrl { get; init; }
    }
}
