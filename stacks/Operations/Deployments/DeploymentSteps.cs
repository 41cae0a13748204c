using Infra.Settings;
using Stacks.Operations.Databases;
using Stacks.Operations.Previews;
using Stacks.Operations.Proving;
using Stacks.Operations.Releases;
using Stacks.Planning;
using Stacks.Tools;

namespace Stacks.Operations.Deployments;

/// <summary>
/// The steps of a deployment in their order. An expand migrates before the services roll: the code that still runs gets along with what was
/// added. A contract migrates after the new code was proven: nothing that needs what it takes away runs any more.
/// </summary>
internal sealed class DeploymentSteps(OperationContext context, DeploymentRun run)
{
    /// <summary>The name of the step that changes the database.</summary>
    public const string Migrating = "migrate";

    /// <summary>The name of the step after which the release can be gone back to.</summary>
    public const string Concluding = "conclude";

    private readonly ReleaseLedger _ledger = new(context);
    private readonly PulumiUpdate _update = new(context);

    /// <summary>What is deployed. A stack that names no release has no database to migrate, and goes by its commit.</summary>
    public ReleaseSettings Release { get; } = context.Settings.Release ?? new ReleaseSettings
    {
        Version = context.Variables("GITHUB_SHA") is { Length: >= 12 } commit ? commit[..12] : "unversioned",
        Migration = MigrationKind.Expand,
    };

    /// <summary>What comes before anything is touched; the last of them records that it will be.</summary>
    /// <param name="approval">Null where GitHub itself has asked for it.</param>
    /// <param name="approved">The digest of the plan that was approved; null for any.</param>
    public IEnumerable<DeploymentStep> Before(IDeploymentApproval? approval, string? approved)
    {
        if (approval is not null)
        {
            yield return new DeploymentStep("approval", approval.RequireAsync);
        }

        yield return new DeploymentStep("ladder", LadderAsync);
        if (context.Settings.CustomerFacing)
        {
            yield return new DeploymentStep("snapshot", SnapshotAsync);
        }

        yield return new DeploymentStep("plan", cancellation => PlanAsync(approved, cancellation));
        yield return new DeploymentStep("record", RecordAsync);
    }

    /// <summary>What changes the stack.</summary>
    public IEnumerable<DeploymentStep> Changes()
    {
        var update = new DeploymentStep("update", _update.RunAsync) { TouchesServices = true };
        var prove = new DeploymentStep("prove", new ProveRelease(context).RunAsync) { TouchesServices = true };
        var migrate = new DeploymentStep(Migrating, MigrateAsync);
        var smoke = new DeploymentStep("smoke", cancellation => new SmokeTest(context).RunAsync(address: null, cancellation)) { TouchesServices = true };
        return (context.Stack.Migrates, Release.Migration) switch
        {
            (false, _) => [update, prove, smoke],
            (true, MigrationKind.Expand) => [new DeploymentStep("prepare", PrepareAsync), migrate, update, prove, smoke],
            _ => [update, prove, migrate, smoke],
        };
    }

    /// <summary>Records that it runs, and what.</summary>
    public DeploymentStep Conclusion => new(Concluding, async cancellation =>
        await _ledger.ProvenAsync(run.Id!.Value, run.Intent!, await new RunningServices(context).ReadAsync(cancellation), run.Snapshot, cancellation));

    private async Task LadderAsync(CancellationToken cancellation)
    {
        run.Record = await _ledger.ReadAsync(cancellation);
        if (MigrationLadder.DeployRefusal(run.Record, Release.Version, Release.Migration) is { } refusal)
        {
            throw new OperationFailedException(refusal);
        }
    }

    private async Task SnapshotAsync(CancellationToken cancellation)
    {
        try
        {
            run.Snapshot = await new SnapshotDatabase(context).RunAsync($"before release {Release.Version}", cancellation);
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound && run.Record.Count == 0)
        {
            context.Say($"{context.Stack.Database} is not there yet, so there is nothing to keep.");
        }
    }

    private async Task PlanAsync(string? approved, CancellationToken cancellation)
    {
        var plan = await new PlanPreview(context).RunAsync(cancellation);
        if (approved is not null && approved != plan.Digest)
        {
            throw new OperationFailedException(
                $"the plan is not the one that was approved: approved was {approved}, and now it is {plan.Digest}. "
                    + "The stack, its settings or the program have changed since; look at the plan above and have it approved as it is");
        }

        if (!plan.Losses.Holds)
        {
            throw new OperationFailedException(string.Join('\n', ["the plan loses what nobody can make again", .. LossText.Lines(plan.Losses, context.Stack.Name)]));
        }

        context.Say($"The plan's digest is {plan.Digest}{(approved is null ? "" : ", as approved")}.");
    }

    private async Task RecordAsync(CancellationToken cancellation)
    {
        run.Intent = new ReleaseIntent
        {
            Kind = ReleaseKind.Deploy,
            Version = Release.Version,
            Migration = Release.Migration,
            Actor = await Actor.OfAsync(context, cancellation),
        };
        run.Id = await _ledger.BeginAsync(run.Intent, cancellation);
        // Who migrates such a stack does it unseen.
        if (Release.Migration == MigrationKind.Contract && !context.Stack.Migrates)
        {
            run.MigrationBegan = true;
            await _ledger.MigrationBeginsAsync(run.Id.Value, cancellation);
        }
    }

    /// <summary>The new task definition of the migration, before that of any service.</summary>
    private async Task PrepareAsync(CancellationToken cancellation)
    {
        // Where no service runs, what the task needs may be missing as well, and nothing is there that could be deleted too early.
        if (await RunsNothingAsync(cancellation))
        {
            await _update.WithoutServicesAsync(cancellation);
        }
        else
        {
            await _update.RunAsync(PulumiUpdate.MigrationTargets(context.Stack), cancellation);
        }
    }

    private async Task<bool> RunsNothingAsync(CancellationToken cancellation)
    {
        try
        {
            return (await new ClusterReader(context).ServicesAsync(context.Stack.Services.Select(service => service.Name), cancellation)).Count == 0;
        }
        catch (ToolException missing) when (missing.Trouble == ToolTrouble.NotFound)
        {
            return true;
        }
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await _ledger.MigrationBeginsAsync(run.Id!.Value, cancellation);
        run.MigrationBegan = true;
        await new MigrateDatabase(context).RunAsync(cancellation);
    }
}
