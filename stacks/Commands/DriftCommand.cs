using System.CommandLine;
using Stacks.Operations.Drift;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>drift STACK</c>: whether the cloud and GitHub still have what was deployed.</summary>
internal sealed class DriftCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private DriftCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var drift = new DriftCommand(environment);
        var command = new Command("drift", "Look for changes made past the deployments, and keep one issue about them") { drift._stack };
        command.SetAction(drift.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var stack = parsed.GetRequiredValue(_stack);
        var planned = await StackPlanner.PlanAsync(_environment.Files(), stack).WaitAsync(cancellation);
        await new DetectDrift(_environment.Operation(stack), planned.Plan).RunAsync(cancellation);
        return ExitCode.Fine;
    }
}
