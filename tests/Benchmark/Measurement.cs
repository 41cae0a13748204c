namespace Benchmark;

/// <summary>What several runs of the same command took.</summary>
/// <param name="Output">What it wrote.</param>
internal sealed record Measurement(string Output, TimeSpan Median, TimeSpan Fastest, TimeSpan Slowest, long PeakMegabytes)
{
    public static async Task<Measurement> OfAsync(string program, string root, string[] args, int runs)
    {
        // The first run reads the files from the disk; it is no measure of the program.
        _ = await CommandRun.StartAsync(program, root, args);
        var all = new List<CommandRun>();
        for (var run = 0; run < runs; run++)
        {
            all.Add(await CommandRun.StartAsync(program, root, args));
        }

        var times = all.Select(run => run.Wall).Order().ToList();
        return new Measurement(all[0].Output, times[times.Count / 2], times[0], times[^1], all.Max(run => run.PeakBytes) / 1_000_000);
    }
}
