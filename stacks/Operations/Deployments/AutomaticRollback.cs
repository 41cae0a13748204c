using Infra.Settings;
using Stacks.Operations.Releases;
using Stacks.Operations.Rollbacks;
using Stacks.Tools;

namespace Stacks.Operations.Deployments;

/// <summary>Goes back to the release before by itself, where the ladder allows it: when an expand has failed.</summary>
internal sealed class AutomaticRollback(OperationContext context, NamedSteps steps)
{
    /// <summary>What became of it. It never throws: how the deployment failed is the news.</summary>
    /// <param name="failed">The release that failed, which is recorded as failed.</param>
    /// <param name="step">At which it did.</param>
    public async Task<RollbackResult> RunAsync(ReleaseSettings failed, string step)
    {
        var begin = context.Clock.GetTimestamp();
        try
        {
            RecordedRelease? target = null;
            await steps.RunAsync("rollback", async () =>
            {
                var record = await new ReleaseLedger(context).ReadAsync(CancellationToken.None);
                target = RollbackTarget.Of(record, version: null);
                if (MigrationLadder.RollbackRefusal(record, target, LadderMove.RollBackAutomatically) is { } refusal)
                {
                    throw new OperationFailedException(refusal);
                }

                await new Rollback(context).BackToAsync(target, $"{failed.Version} failed at {step}", begin, CancellationToken.None);
            });
            return new RollbackResult(target!.Name, Problem: null);
        }
        catch (Exception exception) when (exception is OperationFailedException or ToolException)
        {
            return new RollbackResult(BackTo: null, exception.Message);
        }
    }
}

/// <summary>What became of an automatic rollback.</summary>
/// <param name="BackTo">The release that runs again; null when there was no way back.</param>
/// <param name="Problem">Why not; null when there was.</param>
internal sealed record RollbackResult(string? BackTo, string? Problem);
