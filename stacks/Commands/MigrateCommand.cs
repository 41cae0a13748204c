using System.CommandLine;
using Stacks.Operations.Databases;

namespace Stacks.Commands;

/// <summary><c>migrate STACK</c>: the task <c>migrate</c>, to its end.</summary>
internal sealed class MigrateCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private MigrateCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var migrate = new MigrateCommand(environment);
        var command = new Command("migrate", "Run the task that migrates the database, print its log and wait for its end") { migrate._stack };
        command.SetAction(migrate.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await new MigrateDatabase(_environment.Operation(parsed.GetRequiredValue(_stack))).RunAsync(cancellation);
        return ExitCode.Fine;
    }
}
