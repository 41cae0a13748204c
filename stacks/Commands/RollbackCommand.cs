using System.CommandLine;
using Infra.Settings;
using Stacks.Operations.Rollbacks;

namespace Stacks.Commands;

/// <summary><c>rollback STACK</c>: the services go back to an earlier release.</summary>
internal sealed class RollbackCommand
{
    private const int LongestReason = 200;

    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string?> _to = new("--to")
    {
        HelpName = "RELEASE",
        Description = "The version of the release, as `releases` lists it; left out, the one before what runs",
    };

    private readonly Option<string> _reason = new("--reason")
    {
        HelpName = "TEXT",
        Required = true,
        Description = "Why, in one line; it is recorded with your name",
    };

    private RollbackCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var rollback = new RollbackCommand(environment);
        rollback._reason.Validators.Add(reason =>
        {
            if (reason.Tokens is [{ Value: var text }] && (string.IsNullOrWhiteSpace(text) || text.Length > LongestReason || text.Any(char.IsControl)))
            {
                reason.AddError(FormattableString.Invariant(
                    $"--reason is {Printable.Quoted(text)} ({text.Length} characters) but must be one line of 1 to {LongestReason}, and not blank"));
            }
        });
        rollback._to.Validators.Add(to =>
        {
            if (to.Tokens is [{ Value: "" }])
            {
                to.AddError("--to is '' but must be the version of a release");
            }
        });
        var command = new Command("rollback", "Send the services back to an earlier release; the database stays as it is") { rollback._stack, rollback._to, rollback._reason };
        command.SetAction(rollback.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var rollback = new Rollback(_environment.Operation(parsed.GetRequiredValue(_stack)));
        await rollback.RunAsync(parsed.GetValue(_to), parsed.GetRequiredValue(_reason), cancellation);
        return ExitCode.Fine;
    }
}
