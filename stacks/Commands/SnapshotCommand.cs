using System.CommandLine;
using Stacks.Operations.Databases;

namespace Stacks.Commands;

/// <summary><c>snapshot STACK</c>: a snapshot of the database, whose id is the last line.</summary>
internal sealed class SnapshotCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private SnapshotCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var snapshot = new SnapshotCommand(environment);
        var command = new Command("snapshot", "Take a snapshot of the database and wait until it can be restored") { snapshot._stack };
        command.SetAction(snapshot.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var operation = _environment.Operation(parsed.GetRequiredValue(_stack));
        var why = operation.Settings.Release is { } release ? $"before release {release.Version}" : "asked for";
        await _environment.Output.WriteLineAsync(await new SnapshotDatabase(operation).RunAsync(why, cancellation));
        return ExitCode.Fine;
    }
}
