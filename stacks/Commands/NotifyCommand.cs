using System.CommandLine;
using Stacks.Operations.Deployments;

namespace Stacks.Commands;

/// <summary><c>notify STACK</c>: tells people how a deployment ended.</summary>
internal sealed class NotifyCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string> _message = new("--message") { HelpName = "TEXT", Required = true, Description = "What people should know" };
    private readonly Option<DeploymentResult> _result = new("--result")
    {
        HelpName = "success|failure",
        Required = true,
        Description = "How the deployment ended",
        CustomParser = found =>
        {
            var text = found.Tokens is [{ Value: var value }] ? value : "";
            if (text is not ("success" or "failure"))
            {
                found.AddError($"--result is '{text}' but must be success or failure");
            }

            return text == "success" ? DeploymentResult.Success : DeploymentResult.Failure;
        },
    };

    private NotifyCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var notify = new NotifyCommand(environment);
        notify._message.Validators.Add(message =>
        {
            if (message.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
            {
                message.AddError("--message is blank but must be what people should know");
            }
        });
        var command = new Command("notify", "Tell the stack's alarm topic how a deployment ended") { notify._stack, notify._result, notify._message };
        command.SetAction(notify.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var notify = new NotifyPeople(_environment.Operation(parsed.GetRequiredValue(_stack)));
        await notify.RunAsync(parsed.GetValue(_result), parsed.GetRequiredValue(_message), cancellation);
        return ExitCode.Fine;
    }
}
