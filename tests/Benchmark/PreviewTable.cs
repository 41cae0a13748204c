using System.Text.RegularExpressions;

namespace Benchmark;

/// <summary>How long a person waits for a preview, as the stack grows.</summary>
internal static partial class PreviewTable
{
    private static readonly (int Apis, int Workers)[] Sizes = [(10, 0), (40, 0), (80, 0), (40, 45)];

    /// <param name="program">The built program.</param>
    /// <param name="root">The repository.</param>
    /// <param name="staging">The text of a real stack file.</param>
    /// <param name="folder">For files that are needed meanwhile.</param>
    /// <param name="runs">How often each is measured.</param>
    public static async Task WriteAsync(string program, string root, string staging, string folder, int runs)
    {
        List<(string What, string[] Arguments)> cases = [("staging", ["preview", "staging"]), ("production", ["preview", "production"])];
        foreach (var (apis, workers) in Sizes)
        {
            var file = Path.Combine(folder, $"{apis}-{workers}.yaml");
            await File.WriteAllTextAsync(file, StackFile.With(staging, apis, workers));
            cases.Add(($"{apis} APIs{(workers == 0 ? "" : $", {workers} workers")}", ["preview", "staging", "--config-file", file]));
        }

        Console.WriteLine("| stack | resources | median s | min s | peak MB | ms per further resource |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        (Measurement Took, int Resources)? before = null;
        foreach (var (what, arguments) in cases)
        {
            var took = await Measurement.OfAsync(program, root, arguments, runs);
            var resources = int.Parse(Count().Match(took.Output).Groups["count"].ValueSpan);
            var further = before is (var less, var fewer) && resources > fewer + 100
                ? $"{(took.Median - less.Median).TotalMilliseconds / (resources - fewer):0.00}"
                : "";
            Console.WriteLine($"| {what} | {resources} | {took.Median.TotalSeconds:0.00} | {took.Fastest.TotalSeconds:0.00} | {took.PeakMegabytes} | {further} |");
            before = (took, resources);
        }
    }

    [GeneratedRegex(", (?<count>[0-9]+) resources in ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
