using Stacks.Planning;

namespace Benchmark;

/// <summary>How the time for all constraints grows with the plan.</summary>
internal static class AcceptanceTable
{
    public static async Task WriteAsync(string staging, string folder, int runs)
    {
        Console.WriteLine("| plan | resources | checks | refusals | first ms | median ms | µs per resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (apis, workers) in PolicyTable.Sizes)
        {
            var file = Path.Combine(folder, $"acceptance-{apis}-{workers}.yaml");
            await File.WriteAllTextAsync(file, StackFile.With(staging, apis, workers));
            var planned = await StackPlanner.PlanAsync(StackFiles.Find(), "staging", file);
            var took = AcceptanceMeasurement.Of(planned.Plan, runs);
            Console.WriteLine(
                $"| {apis} APIs, {workers} workers | {took.Resources} | {took.Checks} | {took.Refusals} | {took.First.TotalMilliseconds:0} | {took.Median.TotalMilliseconds:0} | {took.Median.TotalMicroseconds / took.Resources:0} |");
        }
    }
}
