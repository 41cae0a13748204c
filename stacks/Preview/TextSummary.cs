using Spectre.Console;

namespace Stacks.Preview;

/// <summary>The verdict and the digest, where a terminal stops scrolling.</summary>
internal static class TextSummary
{
    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        var verdict = Verdict.Of(report);
        console.Write(new Text(verdict.Stops ? "Stops the pipeline" : "Nothing stops the pipeline", new Style(verdict.Stops ? Color.Red : Color.Green, decoration: Decoration.Bold)));
        console.MarkupLineInterpolated($": {verdict.Sentence}");
        console.MarkupLineInterpolated($"[grey]Digest {report.Digest}[/]");
    }
}
