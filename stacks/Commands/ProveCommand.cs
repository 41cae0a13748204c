using System.CommandLine;
using Stacks.Operations.Proving;

namespace Stacks.Commands;

/// <summary><c>prove STACK</c>: whether the services run what the settings ask for.</summary>
internal sealed class ProveCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<int> _timeout = CommonArguments.TimeoutMinutes(15);

    private ProveCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var prove = new ProveCommand(environment);
        var command = new Command("prove", "Show that every service runs the requested image and is healthy") { prove._stack, prove._timeout };
        command.SetAction(prove.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var prove = new ProveRelease(_environment.Operation(parsed.GetRequiredValue(_stack))) { Limit = TimeSpan.FromMinutes(parsed.GetValue(_timeout)) };
        await prove.RunAsync(cancellation);
        return ExitCode.Fine;
    }
}
