namespace Benchmark;

/// <summary>How the time for all constraints grows with the plan.</summary>
internal static class AcceptanceTable
{
    public static async Task WriteAsync(string staging, int runs)
    {
        Console.WriteLine("| plan | resources | checks | refusals | first ms | median ms | µs per resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (apis, workers) in PolicyTable.Sizes)
        {
            var plan = await LargePlan.OfAsync(staging, apis, workers);
            var took = AcceptanceMeasurement.Of(plan, runs);
            Console.WriteLine(
                $"| {apis} APIs, {workers} workers | {took.Resources} | {took.Checks} | {took.Refusals} | {took.First.TotalMilliseconds:0} | {took.Median.TotalMilliseconds:0} | {took.Median.TotalMicroseconds / took.Resources:0} |");
        }
    }
}
