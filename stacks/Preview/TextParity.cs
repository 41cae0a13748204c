using Spectre.Console;

namespace Stacks.Preview;

/// <summary>Whether the stack mirrors another; nothing where nobody asked.</summary>
internal static class TextParity
{
    public static void Write(IAnsiConsole console, StackParity? parity)
    {
        if (parity is null)
        {
            return;
        }

        console.MarkupLineInterpolated($"[bold]Parity[/]: {Wording.ParityLine(parity)}");
        foreach (var difference in parity.Report.Unexplained)
        {
            console.MarkupLineInterpolated($"  {difference.Resource} {difference.Input}: {difference.One ?? "nothing"}, there {difference.Other ?? "nothing"}");
        }

        foreach (var stale in parity.Report.Stale)
        {
            console.MarkupLineInterpolated($"  {Wording.Stale(parity, stale)}");
        }

        console.WriteLine();
    }
}
