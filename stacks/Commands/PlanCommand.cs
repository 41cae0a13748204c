using System.CommandLine;
using Infra.Settings;
using Stacks.Operations;
using Stacks.Operations.Previews;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>plan STACK</c>: what a deployment would change in the cloud, with the digest that an approval names.</summary>
internal sealed class PlanCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string> _stack = CommonArguments.Stack();
    private readonly Option<string?> _output = new("--output") { HelpName = "FILE", Description = "Write the plan as Markdown to this file" };
    private readonly Option<int?> _budget = BudgetOption.Of($"How many characters the Markdown may have; {PlanPreview.DefaultBudget} unless given");

    private PlanCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var plan = new PlanCommand(environment);
        plan._output.Validators.Add(output =>
        {
            if (output.Tokens is [{ Value: var file }] && WhyNot(file) is { } problem)
            {
                output.AddError($"--output is {Printable.Quoted(file)} but must be a file that can be written: {problem}");
            }
        });
        var command = new Command("plan", "Ask Pulumi what a deployment would change, without deploying") { plan._stack, plan._output, plan._budget };
        command.SetAction(plan.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var context = _environment.Operation(parsed.GetRequiredValue(_stack));
        var plan = await new PlanPreview(context) { Budget = parsed.GetValue(_budget) ?? PlanPreview.DefaultBudget }.RunAsync(cancellation);
        if (parsed.GetValue(_output) is { } file)
        {
            await WriteAsync(file, plan.Markdown, cancellation);
        }

        new PipelineOutput(context.Variables).Set("digest", plan.Digest);
        context.Say($"digest: {plan.Digest}");
        return ExitCode.Fine;
    }

    /// <summary>Told before Pulumi is asked, which takes minutes; null for a file that may be written.</summary>
    private static string? WhyNot(string file) =>
        string.IsNullOrWhiteSpace(file) ? "it has no name"
            : Directory.Exists(file) ? "it is a folder"
            : Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder) ? $"there is no folder {folder}"
            : null;

    private static async Task WriteAsync(string file, string text, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {exception.Message}", exception);
        }
    }
}
