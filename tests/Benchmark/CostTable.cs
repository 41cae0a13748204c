using System.Diagnostics;
using Infra.Cost;
using Infra.Plans;

namespace Benchmark;

/// <summary>How the time to tell what a plan costs grows with the plan.</summary>
internal static class CostTable
{
    public static async Task WriteAsync(string staging, int runs)
    {
        Console.WriteLine("| plan | resources | lines | first ms | median ms | µs per resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (apis, workers) in PolicyTable.Sizes)
        {
            var plan = await LargePlan.OfAsync(staging, apis, workers);
            var resources = plan.Resources.Count(resource => !resource.IsComponent);
            var json = PlanJson.Write(plan);
            var (first, lines) = Once(json);
            var times = Enumerable.Range(0, runs).Select(_ => Once(json).Took).Order().ToList();
            var median = times[times.Count / 2];
            Console.WriteLine(
                $"| {apis} APIs, {workers} workers | {resources} | {lines} | {first.TotalMilliseconds:0} | {median.TotalMilliseconds:0} | {median.TotalMicroseconds / resources:0} |");
        }
    }

    private static (TimeSpan Took, int Lines) Once(string json)
    {
        var plan = PlanJson.Read(json, "plan");
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var estimate = CostEstimate.Of(plan);
        watch.Stop();
        return (watch.Elapsed, estimate.Lines.Count);
    }
}
