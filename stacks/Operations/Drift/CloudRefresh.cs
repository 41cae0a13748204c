using Stacks.Tools;

namespace Stacks.Operations.Drift;

/// <summary>Asks Pulumi whether the cloud still has what was deployed. Neither the state nor the cloud is changed.</summary>
public sealed class CloudRefresh(OperationContext context)
{
    /// <summary>The values of secrets, which no role that only looks may read: two stars stand for any text.</summary>
    private const string SecretValues = "**aws:secretsmanager/secretVersion:SecretVersion::**";

    /// <summary>The exit code for an expectation that was not met, since Pulumi 3.226.</summary>
    private const int ChangesFound = 7;

    /// <summary>What Pulumi says of it, in all versions; a failure to look says something else, whatever else was found before.</summary>
    private const string ChangesWords = "no changes were expected";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>What differs, line by line; null where nothing does.</summary>
    /// <exception cref="ToolException">Pulumi failed: nobody knows.</exception>
    public async Task<IReadOnlyList<string>?> FindAsync(CancellationToken cancellation)
    {
        var call = new ToolCall(
            "pulumi",
            ["refresh", "--preview-only", "--expect-no-changes", "--diff", "--color", "never", "--exclude", SecretValues, "--non-interactive", "--stack", context.Stack.Name])
        {
            Limit = Limit,
            OnLine = context.Repeat,
        };
        var answer = await context.Tools.RunAsync(call, cancellation);
        return answer.Succeeded ? null : FoundChanges(answer) ? ToolText.Lines(answer.Output, context.Variables) : throw ToolException.Of(call, answer);
    }

    private static bool FoundChanges(ToolAnswer answer) =>
        answer.ExitCode == ChangesFound || Array.Exists(answer.Error.Split('\n'), line => line.StartsWith("error:", StringComparison.Ordinal) && line.Contains(ChangesWords, StringComparison.Ordinal));
}
