using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Stacks.Tools;

/// <summary>The tools on the PATH, as processes.</summary>
/// <param name="folder">Where they work: the root of the repository.</param>
/// <param name="variables">What they find in their environment besides what this process has, or instead of it; null for nothing.</param>
public sealed class ProcessTools(string folder, IReadOnlyDictionary<string, string>? variables = null) : ITools
{
    private const string SearchPath = "PATH";

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartOf(call) };
        var (output, error) = (new StringBuilder(), new StringBuilder());
        process.OutputDataReceived += (_, line) => Hear(call, output, line.Data);
        process.ErrorDataReceived += (_, line) => Hear(call, error, line.Data);
        Start(process, call);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WriteAsync(process, call);
        await WaitAsync(process, call, cancellation);
        return new ToolAnswer(process.ExitCode, $"{output}", $"{error}");
    }

    private static void Start(Process process, ToolCall call)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw NotInstalled(call);
        }
    }

    private static async Task WriteAsync(Process process, ToolCall call)
    {
        try
        {
            await process.StandardInput.WriteAsync(call.Input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Who has ended before it has read everything says why by its answer.
        }
    }

    private static async Task WaitAsync(Process process, ToolCall call, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(call.Limit);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, call.EndsByItself ? CancellationToken.None : cancellation);
        try
        {
            await process.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new ToolException(call, ToolTrouble.TimedOut, FormattableString.Invariant($"did not end within {call.Limit.TotalMinutes:0.#} minutes and was ended"));
        }
    }

    private static void Hear(ToolCall call, StringBuilder text, string? line)
    {
        if (line is not null)
        {
            text.Append(line).Append('\n');
            call.OnLine?.Invoke(line);
        }
    }

    private static ToolException NotInstalled(ToolCall call) =>
        new(call, ToolTrouble.NotInstalled, $"{call.Tool} does not start: is it installed and on the PATH?");

    private ProcessStartInfo StartOf(ToolCall call)
    {
        var path = variables?.GetValueOrDefault(SearchPath) ?? Environment.GetEnvironmentVariable(SearchPath);
        var start = new ProcessStartInfo(ToolPath.Of(call.Tool, path) ?? throw NotInstalled(call), call.Arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in (variables ?? new Dictionary<string, string>()).Select(variable => (variable.Key, variable.Value)).Concat(call.Variables))
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
