using Infra.Changes.Loss;
using Spectre.Console;
using Stacks.Planning;

namespace Stacks.Preview;

/// <summary>What could be lost, and who may do more. Nothing where nothing can, and nobody may.</summary>
internal static class TextGuards
{
    public static void Write(IAnsiConsole console, PreviewReport report)
    {
        if (report.Review is not { } review)
        {
            return;
        }

        if (review.Losses.Losses.Count > 0)
        {
            console.MarkupLineInterpolated(
                $"[bold]Could be lost[/]: [red]{Wording.Count(review.Losses.Losses.Count, "loss")} that nobody agreed to[/], which stops the pipeline");
            review.Losses.Losses.ToList().ForEach(loss => WriteLoss(console, loss));
            foreach (var line in LossText.Remedy(review.Losses, report.Plan.Stack))
            {
                // Past the console, which would break the line that somebody copies.
                console.Profile.Out.Writer.WriteLine($"  {line}");
            }

            console.WriteLine();
        }

        if (review.Losses.Overridden.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]Lost, agreed to[/]: [yellow]{Wording.Count(review.Losses.Overridden.Count, "loss")}[/]");
            foreach (var agreed in review.Losses.Overridden)
            {
                WriteLoss(console, agreed.Loss);
                console.MarkupLineInterpolated($"    [grey]agreed to by[/] {agreed.Override.Owner}: {agreed.Override.Reason}");
            }

            console.WriteLine();
        }

        if (review.Losses.Problems.Count + review.Losses.Leftovers.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]Agreements to a loss[/]{(review.Losses.Problems.Count > 0 ? ": one that cannot stand stops the pipeline" : ": for other plans")}");
            foreach (var told in review.Losses.Problems.Concat(review.Losses.Leftovers))
            {
                console.MarkupLineInterpolated($"  {told}");
            }

            console.WriteLine();
        }

        if (review.Widenings.Count > 0)
        {
            console.MarkupLineInterpolated($"[bold]May do more, or is open to more[/]: [yellow]{review.Widenings.Count}[/]");
            foreach (var widening in review.Widenings)
            {
                console.MarkupLineInterpolated($"  [bold]{widening.Resource}[/]: {widening.What}");
                console.MarkupLineInterpolated($"    {(widening.Before is { } before ? $"before {before}, now" : "new:")} {widening.After}");
            }

            console.WriteLine();
        }
    }

    private static void WriteLoss(IAnsiConsole console, Loss loss)
    {
        console.MarkupLineInterpolated($"  [bold]{loss.Resource}[/]: {loss.What}");
        console.MarkupLineInterpolated($"    [grey]lost:[/] {loss.Consequence}");
        console.MarkupLineInterpolated($"    [grey]without losing it:[/] {loss.Safe}");
    }
}
