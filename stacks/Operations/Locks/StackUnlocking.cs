using System.Globalization;
using Infra.Settings;
using Stacks.Tools;

namespace Stacks.Operations.Locks;

/// <summary>Tells who holds a stack and what was left half done, and lets go of it where nobody works on it any more.</summary>
/// <param name="context">The stack.</param>
/// <param name="project">The name in <c>Pulumi.yaml</c>.</param>
public sealed class StackUnlocking(OperationContext context, string project)
{
    private const string Runbook = "docs/runbooks/stack-locked.md";

    /// <summary>A younger lock belongs to somebody who has just begun, wherever they work.</summary>
    private static readonly TimeSpan Youngest = TimeSpan.FromMinutes(10);

    /// <param name="remove">Let go; else only tell.</param>
    /// <param name="cancellation">Ends it between two calls.</param>
    /// <exception cref="OperationFailedException">Somebody may be working on the stack.</exception>
    /// <exception cref="ToolException">A tool failed.</exception>
    public async Task RunAsync(bool remove, CancellationToken cancellation)
    {
        var locks = await new StackLocks(context, project).FindAsync(cancellation);
        var pending = await new PendingOperations(context).FindAsync(cancellation);
        var name = context.Stack.Name;
        context.Say(locks.Count == 0 ? $"{name} is not locked" : $"{name} is locked");
        locks.Select(Told).Concat(pending).ToList().ForEach(line => context.Say($"  {Printable.Lines(line)}"));
        if (locks.Count == 0)
        {
            return;
        }

        var runs = await new LiveRuns(context).FindAsync(cancellation);
        runs.ToList().ForEach(run => context.Say($"  running: {run}"));
        if (!remove)
        {
            context.Say($"to let go of it, where nobody works on it any more: dotnet run --project stacks -- unlock {name} --yes");
            return;
        }

        RequireNobody(locks, runs);
        await context.Tools.TextAsync(new ToolCall("pulumi", ["cancel", "--yes", "--non-interactive", "--stack", name]), cancellation);
        context.Say($"{name} is not locked any more; next: {(pending.Count == 0 ? "" : "see to what was left half done as said above, then ")}look at what a deployment would change (dotnet run --project stacks -- plan {name}); {Runbook}");
    }

    private void RequireNobody(IReadOnlyList<StackLock> locks, IReadOnlyList<string> runs)
    {
        if (runs.Count > 0)
        {
            throw new OperationFailedException($"{context.Stack.Name} stays locked: {string.Join(", ", runs)} {(runs.Count == 1 ? "is" : "are")} running; wait for the end, or cancel there first");
        }

        var now = context.Clock.GetUtcNow();
        if (locks.FirstOrDefault(held => held.Since is not { } since || now - since < Youngest) is { } young)
        {
            throw new OperationFailedException(young.Since is null
                ? $"{context.Stack.Name} stays locked: nobody knows since when; ask Pulumi Cloud, and use pulumi cancel there"
                : FormattableString.Invariant($"{context.Stack.Name} stays locked: the lock of {Printable.Escaped(young.Holder)} is younger than {Youngest.TotalMinutes:0} minutes; ask there first"));
        }
    }

    private static string Told(StackLock held) =>
        $"by {held.Holder}{(held.Since is { } since ? $", since {since.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC" : "")}";
}
