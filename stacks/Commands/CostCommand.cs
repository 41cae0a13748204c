using System.CommandLine;
using Stacks.Costs;
using Stacks.Planning;

namespace Stacks.Commands;

/// <summary><c>cost STACK...</c>: what a stack costs a month, as far as the prices are known.</summary>
internal sealed class CostCommand
{
    private readonly CommandEnvironment _environment;
    private readonly Argument<string[]> _stacks = new("stack") { Arity = ArgumentArity.OneOrMore, Description = "The stack, for example staging, or several" };

    private readonly Option<string> _format = ChoiceOption.Of("--format", ["text", "json", "markdown"], "text for people, json for programs with every line, markdown for a page");

    private readonly Option<string?> _output = OutputOption.Of("Put the tables as Markdown into this page instead, between their marks: docs/cost.md");

    private CostCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var cost = new CostCommand(environment);
        var command = new Command("cost", "Tell what a stack costs a month, with the prices of infra/Cost/prices.tsv") { cost._stacks, cost._format, cost._output };
        command.SetAction(cost.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var files = _environment.Files();
        var (format, page) = (parsed.GetValue(_format), parsed.GetValue(_output));
        if (page is not null && parsed.GetResult(_format) is { Implicit: false } && format != "markdown")
        {
            throw new UsageException("--output is for --format markdown");
        }

        var text = page is null ? "" : await ReadAsync(page, cancellation);
        foreach (var stack in parsed.GetRequiredValue(_stacks))
        {
            var report = CostReport.Of((await StackPlanner.PlanAsync(files, stack).WaitAsync(cancellation)).Plan);
            if (page is not null)
            {
                text = CostPage.With(text, page, report);
                continue;
            }

            switch (format)
            {
                case "json":
                    await _environment.Output.WriteAsync(JsonCost.Write(report));
                    break;
                case "markdown":
                    await _environment.Output.WriteAsync(MarkdownCost.Write(report));
                    break;
                default:
                    TextCost.Write(_environment.OutputConsole(), report);
                    break;
            }
        }

        if (page is not null)
        {
            await OutputOption.WriteAsync(page, text, cancellation);
        }

        return ExitCode.Fine;
    }

    private static async Task<string> ReadAsync(string page, CancellationToken cancellation)
    {
        try
        {
            return (await File.ReadAllTextAsync(page, cancellation)).ReplaceLineEndings("\n");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{page} cannot be read: {exception.Message}", exception);
        }
    }
}
