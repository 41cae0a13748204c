using Infra.Compute;
using Stacks.Operations.Answers;
using Stacks.Operations.Deployments;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;

namespace Stacks.Operations.Rollbacks;

/// <summary>
/// Services go back to the revisions of an earlier release, all at once and without Pulumi: old revisions stay registered. The database
/// stays as it is, which is why the ladder decides.
/// </summary>
public sealed class Rollback(OperationContext context)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ReleaseLedger _ledger = new(context);
    private readonly ClusterReader _cluster = new(context);

    /// <summary>How long the services may take to settle; one that is deployed blue/green also its bake time.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Because a person wants it.</summary>
    /// <param name="version">Of the release; null for the one before what runs.</param>
    /// <param name="reason">One line.</param>
    /// <param name="cancellation">Ends it; services that were asked go on.</param>
    /// <exception cref="OperationFailedException">There is no way back to it, or it failed on the way; the message says in what state the stack is.</exception>
    /// <exception cref="Tools.ToolException">A tool failed before anything was touched.</exception>
    public async Task RunAsync(string? version, string reason, CancellationToken cancellation)
    {
        var begin = context.Clock.GetTimestamp();
        RecordedRelease target;
        BegunRollback begun;
        try
        {
            target = await TargetAsync(version, cancellation);
            begun = await BeginAsync(target, reason, cancellation);
        }
        catch (Exception failure) when (failure is Tools.ToolException or OperationCanceledException)
        {
            context.Say($"{context.Stack.Name}: the rollback stopped before it asked a service, and nothing was touched.");
            throw;
        }

        try
        {
            await EndAsync(target, begun, begin, cancellation);
            await new NotifyPeople(context).TryAsync($"back to {target.Name}", $"Asked by {begun.Intent.Actor}: {reason}");
        }
        catch (Exception failure)
        {
            var message = string.Join('\n', await new RollbackFailure(context).LinesAsync(target, failure));
            await new NotifyPeople(context).TryAsync($"the way back to {target.Name} failed", message);
            if (failure is OperationCanceledException)
            {
                context.Say(message);
                throw;
            }

            throw new OperationFailedException(message);
        }
    }

    /// <summary>Because the ladder has allowed it.</summary>
    /// <param name="target">The release.</param>
    /// <param name="reason">One line.</param>
    /// <param name="begin">When it began.</param>
    /// <param name="cancellation">As in <see cref="RunAsync"/>.</param>
    /// <exception cref="OperationFailedException">There is no way back to it, or the services did not settle.</exception>
    /// <exception cref="Tools.ToolException">A tool failed.</exception>
    internal async Task BackToAsync(RecordedRelease target, string reason, long begin, CancellationToken cancellation) =>
        await EndAsync(target, await BeginAsync(target, reason, cancellation), begin, cancellation);

    private async Task<RecordedRelease> TargetAsync(string? version, CancellationToken cancellation)
    {
        IReadOnlyList<RecordedRelease> record;
        RecordedRelease target;
        try
        {
            record = await _ledger.ReadAsync(cancellation);
            target = RollbackTarget.Of(record, version);
        }
        catch (OperationFailedException none)
        {
            throw new OperationFailedException($"{context.Stack.Name} stays as it is and nothing was touched: {none.Message}");
        }

        return MigrationLadder.RollbackRefusal(record, target, LadderMove.RollBackByHand) is { } refusal
            ? throw new OperationFailedException($"{context.Stack.Name} cannot go back to {target.Name}, and nothing was touched. {refusal}")
            : target;
    }

    /// <summary>Up to the record of what is set out to do; until then nothing is touched.</summary>
    private async Task<BegunRollback> BeginAsync(RecordedRelease target, string reason, CancellationToken cancellation)
    {
        var images = await new RollbackCheck(context).ImagesAsync(target, cancellation);
        var intent = target.Intent! with { Kind = ReleaseKind.Rollback, BackTo = target.Id, Reason = reason, Actor = await Actor.OfAsync(context, cancellation) };
        return new BegunRollback(await _ledger.BeginAsync(intent, cancellation), intent, images);
    }

    private async Task EndAsync(RecordedRelease target, BegunRollback begun, long begin, CancellationToken cancellation)
    {
        try
        {
            await AskAsync(target, begin, cancellation);
            await SettleAsync(target, cancellation);
        }
        catch (Exception failure)
        {
            // What went wrong first is the news.
            if (await _ledger.TryAsync(ledger => ledger.FailedAsync(begun.Id, failure.Message, CancellationToken.None)) is { } unrecorded)
            {
                context.Say($"That it failed could not be recorded: {unrecorded}");
            }

            throw;
        }

        await _ledger.ProvenAsync(begun.Id, begun.Intent, target.Services, snapshot: null, cancellation);
        context.Say($"{context.Stack.Name} runs {target.Name} again; asked by {begun.Intent.Actor}: {begun.Intent.Reason}");
        foreach (var line in SettingsAfterRollback.Lines(context.Stack, target, begun.Images))
        {
            context.Say(line);
        }
    }

    private async Task AskAsync(RecordedRelease target, long begin, CancellationToken cancellation)
    {
        var back = new ServiceReturn(context);
        // All of them, whatever becomes of one: half of a release is what nobody has tested.
        var asked = await Task.WhenAll(target.Services.Select(async service =>
        {
            try
            {
                await back.BeginAsync(service.Key, service.Value, cancellation);
                return null;
            }
            catch (Tools.ToolException refused)
            {
                return $"{service.Key}: {refused.Message}";
            }
        }));
        string[] refusals = [.. asked.OfType<string>()];
        if (refusals.Length > 0)
        {
            throw new OperationFailedException(
                $"{asked.Length - refusals.Length} of {asked.Length} services go back to {target.Name}; run the same rollback again for the others, which were not asked:\n{string.Join('\n', refusals)}");
        }

        context.Say(FormattableString.Invariant(
            $"{asked.Length} services go back to {target.Name}; ECS was asked {context.Clock.GetElapsedTime(begin).TotalSeconds:0} s after the rollback began."));
        foreach (var other in context.Stack.Services.Where(service => !target.Services.ContainsKey(service.Name)))
        {
            context.Say($"{other.Name} was no part of {target.Name} and runs on as it is.");
        }
    }

    private Task<RecordedRelease> SettleAsync(RecordedRelease target, CancellationToken cancellation)
    {
        var bake = context.Stack.Services
            .Where(service => service.Api?.Deployment.Strategy == DeploymentStrategy.BlueGreen)
            .Select(service => service.Api!.Deployment.Bake)
            .DefaultIfEmpty()
            .Max();
        return context.Patience.ForAsync($"the services to run {target.Name}", Pause, Limit + bake, LookAsync, cancellation);

        async Task<Look<RecordedRelease>> LookAsync()
        {
            var found = await _cluster.ServicesAsync(target.Services.Keys, cancellation);
            if (found.Values.SelectMany(Failures).FirstOrDefault() is { } failure)
            {
                throw new OperationFailedException($"the way back to {target.Name} failed: {failure}");
            }

            var open = target.Services.Where(service => !IsSettled(found.GetValueOrDefault(service.Key), service.Value)).ToList();
            return open.Count == 0
                ? new Look<RecordedRelease>(target, $"{target.Services.Count} of {target.Services.Count} services run {target.Name}")
                : new Look<RecordedRelease>(null, string.Join("; ", open.Select(service => Words(service.Key, found.GetValueOrDefault(service.Key), service.Value))));
        }
    }

    /// <summary>A revision names its image by digest, so what runs it runs the image.</summary>
    private static bool IsSettled(EcsService? service, RunningRevision revision) =>
        service is { Deployments: [{ RolloutState: null or "COMPLETED" }], PendingCount: 0 }
        && service.RunningCount == service.DesiredCount
        && RunningServices.Newest(service) == revision.TaskDefinition;

    private static IEnumerable<string> Failures(EcsService service) => service.Deployments
        .Where(deployment => deployment is { Status: "PRIMARY", RolloutState: "FAILED" })
        .Select(deployment => $"{service.ServiceName}: {deployment.RolloutStateReason ?? "no reason given"}");

    private static string Words(string name, EcsService? service, RunningRevision revision) => service switch
    {
        null => $"{name}: not there",
        _ when RunningServices.Newest(service) != revision.TaskDefinition => $"{name}: on another revision still",
        _ => FormattableString.Invariant($"{name}: {service.RunningCount} of {service.DesiredCount} tasks run, {service.Deployments.Count} deployments"),
    };

    /// <param name="Id">The number of its entry in the record.</param>
    /// <param name="Intent">What was recorded.</param>
    /// <param name="Images">By the name of the service: with its registry and its digest.</param>
    private sealed record BegunRollback(long Id, ReleaseIntent Intent, IReadOnlyDictionary<string, string> Images);
}
