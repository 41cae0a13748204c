namespace Stacks.Operations;

/// <summary>The run of the pipeline that this program works in.</summary>
internal static class PipelineRun
{
    /// <summary>Where its log is read; null for a person.</summary>
    public static string? Address(OperationContext context) =>
        context.Variables("GITHUB_SERVER_URL") is { Length: > 0 } server && context.Variables("GITHUB_REPOSITORY") is { Length: > 0 } repository && context.Variables("GITHUB_RUN_ID") is { Length: > 0 } id
            ? $"{server}/{repository}/actions/runs/{id}"
            : null;
}
