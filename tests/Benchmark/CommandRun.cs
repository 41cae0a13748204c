using System.Diagnostics;

namespace Benchmark;

/// <summary>One run of the program, from the start of its process to the end.</summary>
internal sealed record CommandRun(TimeSpan Wall, long PeakBytes, string Output)
{
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(5);

    public static async Task<CommandRun> StartAsync(string program, string root, IEnumerable<string> args)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, ["exec", program, .. args])
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
            ? new CommandRun(wall, peak, text)
            : throw new InvalidOperationException($"{string.Join(' ', args)} ended with {process.ExitCode}");
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
}
