using System.CommandLine;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>approve STACK</c>: makes the plan of today the one that previews and tests compare with.</summary>
internal sealed class ApproveCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();

    private ApproveCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var approve = new ApproveCommand(environment);
        var command = new Command("approve", "Write the plan of a stack to tests/Approved, for review in the same change") { approve._stack };
        command.SetAction(approve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var stack = parsed.GetRequiredValue(_stack);
        var planned = await StackPlanner.PlanAsync(files, stack).WaitAsync(cancellation);
        var before = ApprovedPlan.Of(files, stack);
        var after = before.With(planned.Plan);
        await _environment.Output.WriteLineAsync(before.Text == after.Text
            ? $"{after.Name} holds this plan already."
            : $"{after.Name} now holds this plan; read git diff {after.Name} and commit it with the change.");
        if (ApprovedPictures.Approve(files, planned.Plan) is { Count: > 0 } drawn)
        {
            await _environment.Output.WriteLineAsync($"Its pictures changed; commit them too: {string.Join(", ", drawn)}");
        }

        return ExitCode.Fine;
    }
}
