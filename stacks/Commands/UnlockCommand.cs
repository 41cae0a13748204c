using System.CommandLine;
using Stacks.Operations.Locks;

namespace Stacks.Commands;

/// <summary><c>unlock STACK [--yes]</c>: who holds a stack, and letting go of it.</summary>
internal sealed class UnlockCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<bool> _yes = new("--yes") { Description = "Let go of it; without, the command only tells" };

    private UnlockCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var unlock = new UnlockCommand(environment);
        var command = new Command("unlock", "Tell who holds a stack and what was left half done; let go of it where nobody works on it") { unlock._stack, unlock._yes };
        command.SetAction(unlock.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var context = _environment.Operation(parsed.GetRequiredValue(_stack));
        await new StackUnlocking(context, _environment.Files().Project).RunAsync(parsed.GetValue(_yes), cancellation);
        return ExitCode.Fine;
    }
}
