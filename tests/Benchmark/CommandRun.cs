using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Benchmark;

/// <summary>One preview, from the start of its process to the end.</summary>
internal sealed partial record PreviewRun(TimeSpan Wall, long PeakBytes, int Resources)
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(5);

    public static async Task<PreviewRun> StartAsync(string program, string root, IEnumerable<string> args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", program, "preview", .. args])
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(PollEvery))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var wall = watch.Elapsed;
        var text = await output;
        // With other services than the approved plan has, something is lost, which nobody agreed to.
        return process.ExitCode is 0 or 1
            ? new PreviewRun(wall, peak, int.Parse(Count().Match(text).Groups["count"].ValueSpan))
            : throw new InvalidOperationException($"preview {string.Join(' ', args)} ended with {process.ExitCode}");
    }

    /// <summary>Asked while it runs, because no system tells it afterwards.</summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It has just ended.
        }
    }

    [GeneratedRegex(", (?<count>[0-9]+) resources in ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
