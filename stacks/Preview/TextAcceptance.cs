using Infra.Acceptance;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>What AWS and GitHub would refuse, with all that is needed to mend it.</summary>
internal static class TextAcceptance
{
    /// <param name="console">Where to.</param>
    /// <param name="report">What to tell.</param>
    /// <param name="stance">What comes of the demands that nobody can judge; null where there are none.</param>
    public static void Write(IAnsiConsole console, AcceptanceReport report, string? stance = null)
    {
        if (report.IsRefused)
        {
            console.MarkupLineInterpolated(
                $"[bold]Acceptance[/]: {report.Constraints} constraints checked, [red]{AcceptanceWording.Refusals(report)}[/]; {(report.Refusals.Count == 1 ? "it stops" : "they stop")} the pipeline");
            foreach (var refusal in report.Refusals)
            {
                Write(console, refusal);
            }
        }
        else
        {
            console.MarkupLineInterpolated($"[bold]Acceptance[/]: {report.Constraints} constraints checked, [green]nothing refused[/]");
        }

        if (report.Undecided.Count > 0)
        {
            console.MarkupLineInterpolated($"  [yellow]undecided[/]: {AcceptanceWording.Undecided(report)}{(stance is null ? "" : $"; {stance}")}");
        }

        console.WriteLine();
    }

    private static void Write(IAnsiConsole console, Refusal refusal)
    {
        var constraint = refusal.Constraint;
        console.MarkupLineInterpolated($"  [red]{constraint.Id}[/]  [bold]{AcceptanceWording.Line(refusal.Label)}[/]: {AcceptanceWording.Found(refusal)}");
        if (AcceptanceWording.FurtherRule(refusal) is { } rule)
        {
            console.MarkupLineInterpolated($"    [grey]rule:[/] {rule}");
        }

        console.MarkupLineInterpolated($"    [grey]answer:[/] {constraint.Answer} ({AcceptanceWording.Noticed(constraint.Noticed)})");
        console.MarkupLineInterpolated($"    [grey]source:[/] {constraint.Source}");
        console.MarkupLineInterpolated($"    [grey]fix:[/] {constraint.Fix}");
    }
}
