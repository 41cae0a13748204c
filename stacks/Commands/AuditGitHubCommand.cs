using System.CommandLine;
using Stacks.Operations.Drift;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>audit-github STACK</c>: whether GitHub is what a stack declares.</summary>
internal sealed class AuditGitHubCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private AuditGitHubCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var audit = new AuditGitHubCommand(environment);
        var command = new Command("audit-github", "Compare what a stack declares in GitHub with what GitHub has") { audit._stack };
        command.SetAction(audit.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var stack = parsed.GetRequiredValue(_stack);
        var planned = await StackPlanner.PlanAsync(_environment.Files(), stack).WaitAsync(cancellation);
        await new AuditGitHub(_environment.Operation(stack), planned.Plan).RunAsync(cancellation);
        return ExitCode.Fine;
    }
}
