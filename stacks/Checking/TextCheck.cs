using Infra.Policies;
using Infra.Settings;
using Spectre.Console;
using Stacks.Preview;

namespace Stacks.Checking;

/// <summary>A check for people: what asks for a decision last, where a terminal stops scrolling.</summary>
public static class TextCheck
{
    public static void Write(IAnsiConsole console, CheckReport report)
    {
        foreach (var file in report.Files)
        {
            Write(console, file, report.UndecidedFails);
        }
    }

    private static void Write(IAnsiConsole console, CheckedFile file, bool undecidedFails)
    {
        console.MarkupLineInterpolated($"[bold]{Line(file.Name)}[/]: {Line(CheckWording.Title(file))}");
        foreach (var note in file.Found.Notes.Concat(CheckWording.StrangeTypes(file)))
        {
            console.MarkupLineInterpolated($"  [grey]{Line(note)}[/]");
        }

        console.WriteLine();
        WriteChanges(console, file.Compared);
        WriteGuarded(console, file);
        TextQuestions.Write(console, file.Acceptance.Questions, file.Acceptance.Questions.Count, "--format json has every command and why it matters");
        WriteUndecided(console, file.Policies, undecidedFails);
        TextExemptions.Write(console, file.Policies);
        WriteViolations(console, file.Policies);
        TextAcceptance.Write(console, file.Acceptance, CheckWording.Consequence(undecidedFails));
        WriteSecrets(console, file);
    }

    /// <summary>Past the console, which would break what is to be copied.</summary>
    private static void WriteGuarded(IAnsiConsole console, CheckedFile file)
    {
        var lines = file.Guarded?.Lines(file.Found.Plan.Stack) ?? [];
        foreach (var line in lines)
        {
            console.Profile.Out.Writer.WriteLine(Line(line));
        }

        if (lines.Count > 0)
        {
            console.WriteLine();
        }
    }

    private static void WriteChanges(IAnsiConsole console, Compared? compared)
    {
        if (compared is null)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Changes[/]: {Line(compared.Summary(compared.Base))}");
        if (compared.Changes is { } changes)
        {
            TextChanges.WriteLines(console, changes);
        }

        console.WriteLine();
    }

    private static void WriteUndecided(IAnsiConsole console, PolicyReport policies, bool fails)
    {
        if (policies.Undecided.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Undecided[/]: [yellow]{CheckWording.Undecided(policies.Undecided.Count)}[/]; {CheckWording.Consequence(fails)}");
        foreach (var open in policies.Undecided)
        {
            console.MarkupLineInterpolated($"  [yellow]{open.Policy.Id}[/]  [bold]{Line(open.Resource)}[/]: {open.Policy.Promise}");
            console.MarkupLineInterpolated($"    [grey]missing:[/] {Line(open.Missing)}");
        }

        console.WriteLine();
    }

    private static void WriteViolations(IAnsiConsole console, PolicyReport policies)
    {
        if (policies.Violations.Count == 0)
        {
            console.MarkupLineInterpolated($"[bold]Policies[/]: {policies.Policies} checked, [green]{CheckWording.NoneBroken(policies)}[/]");
        }
        else
        {
            console.MarkupLineInterpolated(
                $"[bold]Policies[/]: {policies.Policies} checked, [red]{Wording.Count(policies.Violations.Count, "promise")} broken[/]; {CheckWording.Consequence(policies)}");
            foreach (var violation in policies.Violations)
            {
                TextPreview.WriteViolation(console, violation with { Resource = Line(violation.Resource), Problem = violation.Problem is { } problem ? Line(problem) : null });
            }
        }

        console.WriteLine();
    }

    private static void WriteSecrets(IAnsiConsole console, CheckedFile file)
    {
        if (file.Found.PlainSecrets.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Secrets in plain text[/]: [red]{file.Found.PlainSecrets.Count}[/], which stop the pipeline");
        foreach (var secret in file.Found.PlainSecrets)
        {
            console.MarkupLineInterpolated($"  [red]{Line(secret.Urn)}[/]");
            console.MarkupLineInterpolated($"    {Line(secret.Place)} (line {secret.Line}): {secret.Sign}");
        }

        console.MarkupLineInterpolated($"    [grey]why:[/] {PlainSecretRule.Why}");
        console.MarkupLineInterpolated($"    [grey]fix:[/] {PlainSecretRule.Fix}");
        console.WriteLine();
    }

    private static string Line(string text) => Printable.Lines(text).Replace("\n", "\\n", StringComparison.Ordinal);
}
