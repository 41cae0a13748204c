using Infra.Settings;
using Stacks.Operations.Releases;

namespace Stacks.Operations.Deployments;

/// <summary>Deploys what a stack's settings say, step by step; whatever fails stops what follows.</summary>
public sealed class Deployment(OperationContext context)
{
    private readonly DeploymentRun _run = new();
    private readonly NamedSteps _steps = new(context);
    private readonly long _begin = context.Clock.GetTimestamp();

    /// <summary>The digest of the plan that was approved; null for any.</summary>
    public string? Approved { get; init; }

    /// <summary>After this no further change is begun, so that there is time to say how the stack stands; null for no end.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Where the deployment itself looks for its approval; null where GitHub's environment has asked for it.</summary>
    public IDeploymentApproval? Approval { get; init; }

    /// <summary>Returns when the release runs, was proven and is recorded.</summary>
    /// <exception cref="OperationFailedException">It is not; the message says in what state the stack is.</exception>
    /// <exception cref="Tools.ToolException">A tool failed before anything was touched.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var steps = new DeploymentSteps(context, _run);
        var (before, changes) = (steps.Before(Approval, Approved).ToList(), steps.Changes().Append(steps.Conclusion).ToList());
        foreach (var step in before.Concat(changes))
        {
            _run.Open.Enqueue(step.Name);
        }

        foreach (var step in before)
        {
            await BeforeAsync(step, steps.Release, cancellation);
        }

        foreach (var step in changes)
        {
            try
            {
                RequireTime(step);
                await RunAsync(step, cancellation);
            }
            catch (Exception failure)
            {
                await StopAsync(step, steps.Release, failure);
                throw;
            }
        }

        context.Say($"{context.Stack.Name} runs {steps.Release.Version}.");
        await TellAsync(DeploymentResult.Success, $"{steps.Release.Version} runs on {context.Stack.Name} and was proven.");
    }

    private void RequireTime(DeploymentStep step)
    {
        if (Limit is { } limit && context.Clock.GetElapsedTime(_begin) > limit)
        {
            _run.Open.Dequeue();
            throw new OperationFailedException(FormattableString.Invariant($"{limit.TotalMinutes:0} minutes are over and the job ends before long, so {step.Name} was not begun"));
        }
    }

    private async Task RunAsync(DeploymentStep step, CancellationToken cancellation)
    {
        _run.Open.Dequeue();
        _run.ServicesTouched |= step.TouchesServices;
        await _steps.RunAsync(step.Name, () => step.RunAsync(cancellation));
        _run.Done.Add(step.Name);
    }

    private async Task BeforeAsync(DeploymentStep step, ReleaseSettings release, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(step, cancellation);
        }
        catch (Exception failure)
        {
            var state = $"{context.Stack.Name}: {release.Version} was not deployed and nothing was touched: {step.Name} failed"
                + (_run.Snapshot is { } snapshot ? $" (the snapshot {snapshot} stays)" : "");
            if (failure is OperationFailedException)
            {
                throw new OperationFailedException($"{state}. {failure.Message}");
            }

            context.Say($"{state}.");
            throw;
        }
    }

    /// <summary>Records, goes back where that is allowed, says how it stands and tells people.</summary>
    private async Task StopAsync(DeploymentStep step, ReleaseSettings release, Exception failure)
    {
        var report = new DeploymentFailure(context, _run, release);
        var isCancelled = failure is OperationCanceledException;
        var lines = new List<string>
        {
            $"{context.Stack.Name}: the deployment of {release.Version} failed at {step.Name}: {(isCancelled ? "somebody stopped it" : failure.Message)}",
        };
        if (await new ReleaseLedger(context).TryAsync(ledger => ledger.FailedAsync(_run.Id!.Value, $"{step.Name}: {failure.Message}", CancellationToken.None)) is { } unrecorded)
        {
            lines.Add($"That it failed could not be recorded: {unrecorded}");
        }

        var back = isCancelled || !_run.ServicesTouched || step.Name == DeploymentSteps.Concluding ? null : await new AutomaticRollback(context, _steps).RunAsync(release, step.Name);
        lines.AddRange(await report.LinesAsync(step, back));
        var message = string.Join('\n', lines);
        await TellAsync(DeploymentResult.Failure, message);
        if (isCancelled)
        {
            context.Say(message);
            return;
        }

        throw new OperationFailedException(message);
    }

    private Task TellAsync(DeploymentResult result, string message) => _steps.RunAsync("notify", () => new NotifyPeople(context).TryAsync(result, message));
}
