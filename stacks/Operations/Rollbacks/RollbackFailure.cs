using Infra.Naming;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;

namespace Stacks.Operations.Rollbacks;

/// <summary>In what state a rollback that failed on its way leaves its stack, and what to do about it.</summary>
internal sealed class RollbackFailure(OperationContext context)
{
    /// <summary>For people, line by line.</summary>
    /// <param name="target">The release that the services were to go back to.</param>
    /// <param name="failure">What went wrong.</param>
    public async Task<IReadOnlyList<string>> LinesAsync(RecordedRelease target, Exception failure) =>
    [
        $"{context.Stack.Name}: the way back to {target.Name} failed: {(failure is OperationCanceledException ? "somebody stopped it; services that were asked go on" : failure.Message)}",
        "The database was not touched.",
        await new RunningServices(context).WordsAsync(),
        $"Next: Mend it and run the same rollback again: what runs {target.Name} already stays as it is. {new Runbooks(context.Settings.GitHub.Repository, context.Settings.GitHub.Branch).Link("deployment-failed")}",
    ];
}
