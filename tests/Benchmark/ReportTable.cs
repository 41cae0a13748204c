using System.Diagnostics;

namespace Benchmark;

/// <summary>How the time to compare two plans, and to tell of it, grows with them.</summary>
internal static class ReportTable
{
    // About 2,500, 5,000 and 10,000 resources.
    public static IReadOnlyList<(int Apis, int Workers, int Changes)> Sizes { get; } = [(25, 64, 1_000), (50, 135, 2_500), (100, 272, 5_000)];

    public static async Task WriteAsync(string staging)
    {
        Console.WriteLine("| resources | changes | compare ms | Markdown ms | page ms | comment, characters | page, MB | peak MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (apis, workers, changes) in Sizes)
        {
            var took = ReportMeasurement.Of(await LargePlan.OfAsync(staging, apis, workers), changes);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"| {took.Resources} | {took.Changes} | {took.Comparing.TotalMilliseconds:0} | {took.Markdown.TotalMilliseconds:0} | {took.Page.TotalMilliseconds:0} "
                + $"| {took.CommentLength} | {took.PageLength / 1_000_000.0:0.0} | {process.PeakWorkingSet64 / 1_000_000} |");
        }
    }
}
