using System.CommandLine;
using Stacks.Preview;

namespace Stacks.Commands;

/// <summary><c>policies</c>: what every plan is held to.</summary>
internal static class PoliciesCommand
{
    public static Command In(CommandEnvironment environment)
    {
        var command = new Command("policies", "List what every plan is held to");
        command.SetAction(_ =>
        {
            foreach (var policy in environment.Policies())
            {
                environment.Output.WriteLine($"{policy.Id}  {Wording.Of(policy.Severity),-7}  {policy.Promise}");
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
