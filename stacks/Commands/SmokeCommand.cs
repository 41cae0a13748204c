using System.CommandLine;
using Stacks.Operations.Proving;

namespace Stacks.Commands;

/// <summary><c>smoke STACK</c>: what the APIs answer from outside.</summary>
internal sealed class SmokeCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<int> _timeout = CommonArguments.TimeoutMinutes(5);
    private readonly Option<Uri?> _url = new("--url")
    {
        HelpName = "URL",
        Description = "Ask here instead of where the stack says that it answers",
        CustomParser = found =>
        {
            var text = found.Tokens is [{ Value: var value }] ? value : "";
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && IsAllowed(address))
            {
                return address;
            }

            found.AddError($"--url is '{text}' but must be the https address of a host, for example https://shop.example.com");
            return null;
        },
    };

    private SmokeCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var smoke = new SmokeCommand(environment);
        var command = new Command("smoke", "Ask every API from outside whether it is ready, lives and has the version of the release")
        {
            smoke._stack, smoke._url, smoke._timeout,
        };
        command.SetAction(smoke.RunAsync);
        return command;
    }

    // What is tried out on one's own machine has no certificate.
    private static bool IsAllowed(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.PathAndQuery == "/" && address.UserInfo.Length == 0 && address.Fragment.Length == 0;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var smoke = new SmokeTest(_environment.Operation(parsed.GetRequiredValue(_stack))) { Limit = TimeSpan.FromMinutes(parsed.GetValue(_timeout)) };
        await smoke.RunAsync(parsed.GetValue(_url), cancellation);
        return ExitCode.Fine;
    }
}
