using System.Diagnostics;
using Stacks.Planning;

namespace Benchmark;

/// <summary>How the time to compare two plans, and to tell of it, grows with them.</summary>
internal static class ReportTable
{
    // About 2,500, 5,000 and 10,000 resources; a load balancer has at most 100 APIs.
    public static IReadOnlyList<(int Apis, int Workers, int Changes)> Sizes { get; } = [(25, 64, 1_000), (50, 135, 2_500), (100, 272, 5_000)];

    public static async Task WriteAsync(string staging, string folder)
    {
        Console.WriteLine("| resources | changes | compare ms | Markdown ms | page ms | comment, characters | page, MB | peak MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (apis, workers, changes) in Sizes)
        {
            var file = Path.Combine(folder, $"report-{apis}-{workers}.yaml");
            await File.WriteAllTextAsync(file, StackFile.With(staging, apis, workers));
            var took = ReportMeasurement.Of((await StackPlanner.PlanAsync(StackFiles.Find(), "staging", file)).Plan, changes);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"| {took.Resources} | {took.Changes} | {took.Comparing.TotalMilliseconds:0} | {took.Markdown.TotalMilliseconds:0} | {took.Page.TotalMilliseconds:0} "
                + $"| {took.CommentLength} | {took.PageLength / 1_000_000.0:0.0} | {process.PeakWorkingSet64 / 1_000_000} |");
        }
    }
}
