using Infra.Policies;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>A preview for people: the tree first and what asks for a decision last, where a terminal stops scrolling.</summary>
public static class TextPreview
{
    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        console.MarkupLineInterpolated(
            $"[bold]{report.Plan.Stack}[/]: {report.Product} in {report.Region}, {Wording.Count(report.Resources, "resource")} in {Wording.Count(report.Components, "component")} ({report.SettingsFile})");
        console.WriteLine();
        console.Write(PlanTree.Of(report.Plan));
        console.WriteLine();
        TextChanges.Write(console, report);
        TextGuards.Write(console, report);
        TextCosts.Write(console, report);
        TextQuestions.Write(console, report.NewQuestions, report.Acceptance.Questions.Count, "--html FILE and --format json have every command and why it matters");
        WritePolicies(console, report);
        TextExemptions.Write(console, report.Policies);
        TextAcceptance.Write(console, report.Acceptance);
        TextParity.Write(console, report.Parity);
        WriteNotices(console, report);
        WriteImages(console, report);
        WriteSecretsToFill(console, report);
        WriteSecrets(console, report);
        TextSummary.Write(console, report);
        console.MarkupLineInterpolated($"[grey]Took {report.Duration.TotalSeconds:0.00} s; nothing was deployed.[/]");
    }

    private static void WritePolicies(IAnsiConsole console, PreviewReport report)
    {
        var (policies, violations) = (report.Policies, report.Policies.Violations);
        if (violations.Count == 0)
        {
            console.MarkupLineInterpolated($"[bold]Policies[/]: {policies.Policies} checked, [green]{Wording.AllKept(policies)}[/]");
        }
        else
        {
            var blockers = violations.Count(violation => violation.Policy.Severity == Severity.Blocker);
            var consequence = blockers == 0 ? "none stops the pipeline" : $"{blockers} of them stop{(blockers == 1 ? "s" : "")} the pipeline";
            console.MarkupLineInterpolated(
                $"[bold]Policies[/]: {policies.Policies} checked, [red]{Wording.Count(violations.Count, "promise")} broken[/]; {consequence}");
            foreach (var violation in violations)
            {
                WriteViolation(console, violation);
            }
        }

        console.WriteLine();
    }

    internal static void WriteViolation(IAnsiConsole console, PolicyViolation violation)
    {
        var policy = violation.Policy;
        var style = policy.Severity == Severity.Blocker ? new Style(Color.Red) : new Style(Color.Yellow);
        console.Write(new Text($"  {policy.Id} {Wording.Of(policy.Severity)}", style));
        console.MarkupLineInterpolated($"  [bold]{violation.Resource}[/]: {policy.Promise}");
        if (violation.Problem is { } problem)
        {
            console.MarkupLineInterpolated($"    {problem}");
        }

        console.MarkupLineInterpolated($"    [grey]why:[/] {policy.Why}");
        console.MarkupLineInterpolated($"    [grey]fix:[/] {policy.Fix}");
    }

    private static void WriteNotices(IAnsiConsole console, PreviewReport report)
    {
        if (report.Notices.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Notices[/]: [yellow]{report.Notices.Count} to attend to[/] in {report.Plan.Stack}");
        foreach (var notice in report.Notices)
        {
            console.MarkupLineInterpolated($"  {notice.Key} {notice.Text}");
            WriteToCopy(console, notice.Remedy);
        }

        console.WriteLine();
    }

    private static void WriteImages(IAnsiConsole console, PreviewReport report)
    {
        if (report.MissingImages.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated(
            $"[bold]Images[/]: [yellow]{Wording.Count(report.MissingImages.Count, "service")} without one[/], which run no task; deploy, push an image, then set it");
        foreach (var image in report.MissingImages)
        {
            console.MarkupLineInterpolated($"  {image.Key}");
            WriteToCopy(console, image.Command);
            WriteToCopy(console, image.Setting);
        }

        console.WriteLine();
    }

    private static void WriteSecretsToFill(IAnsiConsole console, PreviewReport report)
    {
        if (report.SecretsToFill.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated(
            $"[bold]Values in Secrets Manager[/]: {report.SecretsToFill.Count}, each set once after it was deployed; no task that is given one starts without");
        foreach (var secret in report.SecretsToFill)
        {
            console.MarkupLineInterpolated($"  {secret.Variable} for {string.Join(", ", secret.Services)}");
            WriteToCopy(console, secret.Command);
        }

        console.WriteLine();
    }

    /// <summary>Past the console, which would break the line.</summary>
    private static void WriteToCopy(IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine($"    {line}");

    private static void WriteSecrets(IAnsiConsole console, PreviewReport report)
    {
        if (report.UnsetSecrets.Count == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Secrets[/]: [yellow]{report.UnsetSecrets.Count} still to be set[/] before {report.Plan.Stack} can be deployed");
        foreach (var secret in report.UnsetSecrets)
        {
            console.MarkupLineInterpolated($"  {secret.Key}");
            WriteToCopy(console, secret.Command);
        }

        console.WriteLine();
    }
}
