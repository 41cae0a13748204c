using Spectre.Console;

namespace Stacks.Preview;

/// <summary>The verdict and the digest, where a terminal stops scrolling.</summary>
internal static class TextSummary
{
    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        var verdict = Verdict.Of(report);
        if (verdict.Stops)
        {
            console.MarkupLineInterpolated($"[bold red]Stops the pipeline[/]: {verdict.Sentence}");
        }
        else
        {
            console.MarkupLineInterpolated($"[bold green]Nothing stops the pipeline[/]: {verdict.Sentence}");
        }

        console.MarkupLineInterpolated($"[grey]Digest {report.Digest}[/]");
    }
}
