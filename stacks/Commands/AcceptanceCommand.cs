using System.CommandLine;
using Infra.Acceptance;
using Infra.Acceptance.Questions;
using Stacks.Preview;
using Stacks.Reference;

namespace Stacks.Commands;

/// <summary><c>acceptance</c>: what AWS and GitHub demand of what every plan asks for.</summary>
internal static class AcceptanceCommand
{
    public static Command In(CommandEnvironment environment)
    {
        var output = OutputOption.Of("Write all that is known of each to this file as Markdown: docs/acceptance.md");
        var command = new Command("acceptance", "List what AWS and GitHub demand of every plan") { output };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(output) is { } file)
            {
                await OutputOption.WriteAsync(file, AcceptanceReference.Write(ConstraintCatalog.All, DatedFiles.All, KnownQuestion.All, UncheckedFacts.All), cancellation);
                return ExitCode.Fine;
            }

            foreach (var constraint in ConstraintCatalog.All)
            {
                environment.Output.WriteLine($"{constraint.Id}  {AcceptanceWording.Word(constraint.Noticed),-7}  {constraint.Type}  {AcceptanceWording.Rule(constraint)}");
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
