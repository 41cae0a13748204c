using System.Text;
using Infra.Plans;
using Stacks.Tools;

namespace Stacks.Planning;

/// <summary>What a revision of the repository has approved. Git is asked for what it has: no network, no checkout.</summary>
/// <param name="files">The repository.</param>
/// <param name="git">Runs git in the root of the repository.</param>
internal sealed class BaseRevision(StackFiles files, ITools git)
{
    /// <summary>The approved plan of a stack at a revision.</summary>
    /// <param name="revision">As a person writes it: <c>origin/main</c>, <c>HEAD~1</c>, a commit.</param>
    /// <param name="current">A plan of the stack.</param>
    /// <param name="cancellation">Ends git.</param>
    /// <exception cref="UsageException">Git is not installed, knows no such revision, or the revision has no approved plan of the stack.</exception>
    /// <exception cref="PlanFormatException">What it has is no plan, of another format, cut off or of another stack.</exception>
    public async Task<BasePlan> PlanAsync(string revision, Plan current, CancellationToken cancellation)
    {
        var commit = await CommitAsync(revision, cancellation);
        StackName.Require(current.Stack);
        var path = StackFiles.ApprovedPlanOf(current.Stack);
        var name = $"{path} at {revision}";
        if (await FileAsync(commit, path, cancellation) is { } text)
        {
            return BasePlan.Of(Encoding.UTF8.GetBytes(text), name, current);
        }

        // Without its settings the stack was not there either, and there is nothing to lose.
        return await FileAsync(commit, StackFiles.SettingsOf(current.Stack), cancellation) is null
            ? new BasePlan(name, Plan: null)
            : throw new UsageException($"there is no {path} at {revision}, though the stack {current.Stack} was there; name a later revision or a file");
    }

    private async Task<string> CommitAsync(string revision, CancellationToken cancellation)
    {
        var answer = await RunAsync(revision, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}"], cancellation);
        return answer switch
        {
            { Succeeded: true } => answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1],
            // Quietly: the repository is there, the revision is not.
            { ExitCode: 1 } => throw Neither(revision, $"git knows no revision '{revision}' in {files.Root}; a shallow clone has to fetch it first"),
            _ => throw Neither(revision, $"git does not look for a revision in {files.Root}: {answer.Error.Trim().ReplaceLineEndings(" ")}"),
        };
    }

    /// <summary>The file as it was committed; null if the commit has none.</summary>
    private async Task<string?> FileAsync(string commit, string path, CancellationToken cancellation)
    {
        // The repository of the stacks may be a folder of a larger one.
        var answer = await RunAsync(commit, ["cat-file", "blob", $"{commit}:./{path}"], cancellation);
        return answer.Succeeded ? answer.Output : null;
    }

    private async Task<ToolAnswer> RunAsync(string revision, string[] arguments, CancellationToken cancellation)
    {
        try
        {
            return await git.RunAsync(new ToolCall("git", arguments), cancellation);
        }
        catch (ToolException exception) when (exception.Trouble == ToolTrouble.NotInstalled)
        {
            throw Neither(revision, "git, which knows revisions, is not installed or not on the PATH", exception);
        }
        catch (ToolException exception)
        {
            throw Neither(revision, exception.Message, exception);
        }
    }

    private static UsageException Neither(string revision, string git, Exception? cause = null) => new($"there is no file '{revision}', and {git}", cause);
}
