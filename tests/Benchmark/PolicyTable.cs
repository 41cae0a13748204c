namespace Benchmark;

/// <summary>How the time for all policies grows with the plan.</summary>
internal static class PolicyTable
{
    // About 2,500, 5,000 and 10,000 resources.
    public static IReadOnlyList<(int Apis, int Workers)> Sizes { get; } = [(25, 64), (50, 135), (100, 272)];

    public static async Task WriteAsync(string staging, int runs)
    {
        Console.WriteLine("| plan | resources | first ms | median ms | µs per resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (apis, workers) in Sizes)
        {
            var plan = await LargePlan.OfAsync(staging, apis, workers);
            var took = PolicyMeasurement.Of(plan, runs);
            Console.WriteLine(
                $"| {apis} APIs, {workers} workers | {took.Resources} | {took.First.TotalMilliseconds:0} | {took.Median.TotalMilliseconds:0} | {took.Median.TotalMicroseconds / took.Resources:0} |");
        }
    }
}
