using Infra.Changes;
using Infra.Settings;
using Spectre.Console;

namespace Stacks.Preview;

/// <summary>What changes, the most dangerous first.</summary>
internal static class TextChanges
{
    private const int Most = 60;

    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        if (report.Review is not { } review)
        {
            console.MarkupLineInterpolated($"[bold]Changes[/]: no plan yet in {report.ComparedWith}; everything is new");
        }
        else if (review.Changes.IsEmpty)
        {
            console.MarkupLineInterpolated($"[bold]Changes[/]: [green]none[/] compared with {report.ComparedWith}");
        }
        else
        {
            console.MarkupLineInterpolated($"[bold]Changes[/]: {Wording.Counts(review.Changes)} compared with {report.ComparedWith}");
            var left = Most;
            foreach (var risk in ChangeGroup.Of(review).GroupBy(group => group.Risk))
            {
                console.MarkupLineInterpolated($"  {Wording.Title(risk.Key)}: {Wording.Count(risk.Sum(group => group.Changes.Count), "resource")}");
                left = WriteLines(console, [.. ChangeLines.Of(risk)], left);
            }

            WriteLines(console, [.. ChangeLines.OfOutputs(review.Changes.Outputs)], left);
        }

        if (report.CanBeApproved)
        {
            console.MarkupLineInterpolated($"  If this is what you want: dotnet run --project stacks -- approve {report.Plan.Stack}");
        }

        console.WriteLine();
    }

    /// <summary>Changes that nobody has reviewed.</summary>
    public static void WriteLines(IAnsiConsole console, PlanChanges changes) => WriteLines(console, [.. ChangeLines.Of(changes)], Most);

    /// <summary>How many lines are left for the rest.</summary>
    private static int WriteLines(IAnsiConsole console, IReadOnlyList<ChangeLine> lines, int left)
    {
        foreach (var line in lines.Take(left))
        {
            console.Write(new Text($"    {Printable.Lines($"{line}").Replace("\n", "\\n", StringComparison.Ordinal)}\n", Colour(line.Mark)));
        }

        if (lines.Count > left)
        {
            console.MarkupLineInterpolated($"    [grey]and {Wording.Count(lines.Count - left, "more line")}; --html FILE and --format json have them all[/]");
        }

        return Math.Max(0, left - lines.Count);
    }

    private static Style Colour(ChangeMark mark) => mark switch
    {
        ChangeMark.After => new Style(Color.Green),
        ChangeMark.Before => new Style(Color.Red),
        ChangeMark.Changed => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
