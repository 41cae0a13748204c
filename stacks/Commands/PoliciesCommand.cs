using System.CommandLine;
using Infra.Policies.Published;
using Stacks.Preview;
using Stacks.Reference;

namespace Stacks.Commands;

/// <summary><c>policies</c>: what every plan is held to.</summary>
internal static class PoliciesCommand
{
    public static Command In(CommandEnvironment environment)
    {
        var output = OutputOption.Of("Write all that is known of each to this file as Markdown: docs/policies.md");
        var command = new Command("policies", "List what every plan is held to") { output };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(output) is { } file)
            {
                await OutputOption.WriteAsync(file, PolicyReference.Write(environment.Policies(), PublishedRules.Read(), PublishedStances.All), cancellation);
                return ExitCode.Fine;
            }

            foreach (var policy in environment.Policies())
            {
                environment.Output.WriteLine($"{policy.Id}  {Wording.Of(policy.Severity),-7}  {policy.Promise}");
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
