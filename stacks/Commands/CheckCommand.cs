using System.CommandLine;
using Infra.Acceptance;
using Infra.Plans;
using Infra.Policies.Exemptions;
using Stacks.Checking;
using Stacks.Configuration;
using Stacks.Planning;
using Stacks.Preview;

namespace Stacks.Commands;

/// <summary><c>check FILE...</c>: holds plans, previews and exported states to the policies, and to what AWS and GitHub take.</summary>
internal sealed class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "sarif", "markdown", "junit"];
    private static readonly string[] Stances = ["tell", "fail"];

    private readonly CommandEnvironment _environment;
    private readonly Argument<string[]> _files = new("file")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "What 'preview STACK --format json', 'pulumi preview --json --show-sames' or 'pulumi stack export' wrote",
    };

    private readonly Option<string> _format = ChoiceOption.Of("--format", Formats, "text for people, json for programs, sarif for code scanning, markdown for a pull request, junit for reports of tests");
    private readonly Option<string> _undecided = ChoiceOption.Of("--undecided", Stances, "What to do about what nobody can judge by the file: tell of it, or fail");
    private readonly Option<string?> _exemptions = new("--exemptions") { HelpName = "FILE", Description = "Take the exemptions of this file instead of those of the stack" };
    private readonly Option<string?> _output = OutputOption.Of("Write the report to this file");
    private readonly Option<string?> _against = AgainstOption.Of("Tell what each file changes in the plan in this file, or in the one approved at this revision of git");
    private readonly Option<int?> _budget = BudgetOption.Of($"With --format markdown: how many characters it may have; {MarkdownCheck.Budget} unless given");

    private CheckCommand(CommandEnvironment environment) => _environment = environment;

    public static Command In(CommandEnvironment environment)
    {
        var check = new CheckCommand(environment);
        var command = new Command("check", "Hold plans, previews of Pulumi and exported states to the policies, and to what AWS and GitHub accept")
        {
            check._files, check._format, check._undecided, check._exemptions, check._against, check._output, check._budget,
        };
        command.SetAction(check.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (format, budget, file) = (parsed.GetValue(_format), parsed.GetValue(_budget), parsed.GetValue(_output));
        if (budget is not null && format != "markdown")
        {
            throw new UsageException("--budget is for --format markdown");
        }

        var names = parsed.GetRequiredValue(_files);
        if (Array.Exists(names, string.IsNullOrWhiteSpace))
        {
            throw new UsageException("a file has no name");
        }

        // What waits for no file is made beside reading them.
        _ = Task.Run(() => ConstraintCatalog.All, cancellation);
        var repository = Repository();
        var against = parsed.GetValue(_against) is { } given ? new AgainstPlan(_environment, repository, given) : null;
        var check = new FileCheck
        {
            Policies = _environment.Policies(),
            Acceptance = _environment.Acceptance,
            Repository = repository,
            Exemptions = parsed.GetValue(_exemptions) is { } exemptions ? Read(exemptions) : null,
            Today = DateOnly.FromDateTime(_environment.Clock.GetUtcNow().UtcDateTime),
        };
        var files = new List<CheckedFile>();
        foreach (var (name, found) in FileCheck.Read(names))
        {
            files.Add(await check.JudgeAsync(name, found, plan => CompareAsync(plan, against, cancellation)));
        }

        var report = new CheckReport(files, UndecidedFails: parsed.GetValue(_undecided) == "fail");
        if (file is null)
        {
            await WriteAsync(_environment, report, format, budget);
        }
        else
        {
            using var text = new StringWriter { NewLine = "\n" };
            await WriteAsync(_environment with { Output = text, OutputIsTerminal = false }, report, format, budget);
            await OutputOption.WriteAsync(file, text.ToString(), cancellation);
            foreach (var line in report.Files.Select(CheckWording.Summary))
            {
                await _environment.Output.WriteLineAsync(line);
            }
        }

        return report.IsBroken ? ExitCode.PolicyBroken : ExitCode.Fine;
    }

    private static async Task<Compared?> CompareAsync(Plan plan, AgainstPlan? against, CancellationToken cancellation) =>
        against is null ? null : Compared.Of(await against.OfAsync(plan, cancellation), plan);

    private static async Task WriteAsync(CommandEnvironment environment, CheckReport report, string? format, int? budget)
    {
        var text = format switch
        {
            "json" => JsonCheck.Write(report),
            "sarif" => SarifCheck.Write(report, DocsPage.Of(environment.Variables)),
            "markdown" => MarkdownCheck.Write(report, budget ?? MarkdownCheck.Budget),
            "junit" => JUnitCheck.Write(report),
            _ => null,
        };
        if (text is null)
        {
            TextCheck.Write(environment.OutputConsole(), report);
        }
        else
        {
            await environment.Output.WriteAsync(text);
        }
    }

    /// <summary>A file can be checked anywhere; a repository only adds what is agreed to in it.</summary>
    private StackFiles? Repository()
    {
        try
        {
            return _environment.Files();
        }
        catch (UsageException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Exemption> Read(string file) => StackExemptions.Parse(file, YamlFile.Read(file));
}
