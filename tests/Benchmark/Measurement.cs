namespace Benchmark;

/// <summary>What several runs of the same preview took.</summary>
internal sealed record Measurement(int Resources, TimeSpan Median, TimeSpan Fastest, long PeakMegabytes)
{
    public static async Task<Measurement> OfAsync(string program, string root, string[] args, int runs)
    {
        // The first run reads the files from the disk; it is no measure of the program.
        _ = await PreviewRun.StartAsync(program, root, args);
        var all = new List<PreviewRun>();
        for (var run = 0; run < runs; run++)
        {
            all.Add(await PreviewRun.StartAsync(program, root, args));
        }

        var times = all.Select(run => run.Wall).Order().ToList();
        return new Measurement(all[0].Resources, times[times.Count / 2], times[0], all.Max(run => run.PeakBytes) / 1_000_000);
    }
}
