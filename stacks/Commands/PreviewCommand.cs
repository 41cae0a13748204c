using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Spectre.Console;
using Stacks.Planning;
using Stacks.Preview;
using Stacks.Preview.Html;

namespace Stacks.Commands;

/// <summary><c>preview [STACK]</c>: what a stack would be, without touching anything.</summary>
internal sealed class PreviewCommand
{
    // A preview that is over sooner would only flicker.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly CommandEnvironment _environment;
    private readonly Argument<string?> _stack = new("stack")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The stack, for example staging; left out, the stacks are listed",
    };

    private readonly Option<string> _format = ChoiceOption.Of("--format", ["text", "json", "markdown"], "text for people, json for programs, markdown for a pull request");

    private readonly Option<int?> _budget = BudgetOption.Of($"With --format markdown: how many characters it may have; {MarkdownPreview.Budget} unless given");

    private readonly Option<string?> _configFile = new("--config-file")
    {
        HelpName = "FILE",
        Description = "Read the settings from this file instead of Pulumi.<stack>.yaml",
    };

    private readonly Option<string?> _against = AgainstOption.Of("Compare with the plan in this file, or with the one approved at this revision of git; the approved plan unless given");

    private readonly Option<string?> _html = OutputOption.Of("--html", "Write the report into this file too, as one page that needs no network");

    private readonly Option<string?> _parity = new("--parity")
    {
        HelpName = "STACK",
        Description = "Compare with this stack too, input by input: whether it is mirrored",
    };

    private PreviewCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var preview = new PreviewCommand(environment);
        preview._configFile.Validators.Add(file =>
        {
            if (file.Tokens is [{ Value: "" }])
            {
                file.AddError("--config-file is '' but must name a file");
            }
        });
        var command = new Command("preview", "Show what a stack would be: no account, no Pulumi CLI, nothing is deployed")
        {
            preview._stack, preview._against, preview._format, preview._budget, preview._html, preview._parity, preview._configFile,
        };
        command.SetAction(preview.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var files = _environment.Files();
        var (stack, configFile, format, budget) = (parsed.GetValue(_stack), parsed.GetValue(_configFile), parsed.GetValue(_format), parsed.GetValue(_budget));
        if (budget is not null && format != "markdown")
        {
            throw new UsageException("--budget is for --format markdown");
        }

        if (stack is null)
        {
            return configFile is not null ? throw new UsageException("--config-file holds the settings of one stack; name it: preview <stack> --config-file FILE")
                : parsed.GetValue(_against) is not null ? throw new UsageException("--against compares the plan of one stack; name it: preview <stack> --against FILE|REVISION")
                : parsed.GetValue(_parity) is not null ? throw new UsageException("--parity compares two stacks; name the first: preview <stack> --parity STACK")
                : parsed.GetValue(_html) is not null ? throw new UsageException("--html holds the report of one stack; name it: preview <stack> --html FILE")
                : List(files, format == "json");
        }

        var request = new PreviewRequest(stack, configFile, parsed.GetValue(_against), parsed.GetValue(_parity));
        var console = Task.Run(_environment.OutputConsole, cancellation);
        var report = await WithProgressAsync($"Planning {stack}", Task.Run(() => new PreviewMaker(_environment, files).MakeAsync(request, watch, cancellation), cancellation), cancellation);
        switch (format)
        {
            case "json":
                await _environment.Output.WriteAsync(JsonPreview.Write(report));
                break;
            case "markdown":
                await _environment.Output.WriteAsync(MarkdownPreview.Write(report, budget ?? MarkdownPreview.Budget));
                break;
            default:
                TextPreview.Write(await console, report);
                break;
        }

        if (parsed.GetValue(_html) is { } page)
        {
            await OutputOption.WriteAsync(page, HtmlPreview.Write(report), cancellation);
        }

        return report.IsBlocked ? ExitCode.PolicyBroken : ExitCode.Fine;
    }

    private async Task<T> WithProgressAsync<T>(string what, Task<T> work, CancellationToken cancellation)
    {
        if (_environment.ErrorIsTerminal && await Task.WhenAny(work, Task.Delay(Patience, cancellation)) != work)
        {
            var console = _environment.ErrorConsole();
            if (console.Profile.Capabilities.Interactive)
            {
                return await console.Status().StartAsync(what, _ => work.WaitAsync(cancellation));
            }
        }

        return await work.WaitAsync(cancellation);
    }

    private int List(StackFiles files, bool isJson)
    {
        if (isJson)
        {
            _environment.Output.WriteLine(JsonSerializer.Serialize(files.Stacks));
            return ExitCode.Fine;
        }

        _environment.Output.WriteLine(files.Stacks.Count == 0 ? $"There are no stacks in {files.Root}." : "Stacks:");
        foreach (var stack in files.Stacks)
        {
            _environment.Output.WriteLine($"  {stack}");
        }

        return ExitCode.Fine;
    }
}
