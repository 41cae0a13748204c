namespace Benchmark;

/// <summary>How long a person waits for a preview, as the stack grows.</summary>
internal static class PreviewTable
{
    private static readonly (int Apis, int Workers)[] Sizes = [(10, 0), (50, 0), (100, 0), (100, 100)];

    /// <param name="program">The built program.</param>
    /// <param name="root">The repository.</param>
    /// <param name="staging">The text of a real stack file.</param>
    /// <param name="folder">For files that are needed meanwhile.</param>
    /// <param name="runs">How often each is measured.</param>
    public static async Task WriteAsync(string program, string root, string staging, string folder, int runs)
    {
        List<(string What, string[] Arguments)> cases = [("staging", ["staging"]), ("production", ["production"])];
        foreach (var (apis, workers) in Sizes)
        {
            var file = Path.Combine(folder, $"{apis}-{workers}.yaml");
            await File.WriteAllTextAsync(file, StackFile.With(staging, apis, workers));
            cases.Add(($"{apis} APIs{(workers == 0 ? "" : $", {workers} workers")}", ["staging", "--config-file", file]));
        }

        Console.WriteLine("| stack | resources | median s | min s | peak MB | ms per further resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        Measurement? before = null;
        foreach (var (what, arguments) in cases)
        {
            var now = await Measurement.OfAsync(program, root, arguments, runs);
            var further = before is not null && now.Resources > before.Resources + 100
                ? $"{(now.Median - before.Median).TotalMilliseconds / (now.Resources - before.Resources):0.00}"
                : "";
            Console.WriteLine($"| {what} | {now.Resources} | {now.Median.TotalSeconds:0.00} | {now.Fastest.TotalSeconds:0.00} | {now.PeakMegabytes} | {further} |");
            before = now;
        }
    }
}
