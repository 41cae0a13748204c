namespace Stacks.Tools;

/// <summary>A tool gave no answer to work with; the message says which, and what it said.</summary>
public sealed class ToolException(ToolCall call, ToolTrouble trouble, string message) : Exception($"{call}: {message}")
{
    private const int LongestSaid = 1000;

    public ToolTrouble Trouble { get; } = trouble;

    /// <summary>What an answer without success means.</summary>
    public static ToolException Of(ToolCall call, ToolAnswer answer)
    {
        var trouble = ToolTroubles.In(answer);
        return new ToolException(call, trouble, $"{ToolTroubles.Words(trouble)} (exit code {answer.ExitCode}){Said(call, answer)}");
    }

    private static string Said(ToolCall call, ToolAnswer answer)
    {
        // An output that nobody was meant to hear holds data, and that may be a secret.
        var text = string.IsNullOrWhiteSpace(answer.Error) && call.OnLine is not null ? answer.Output : answer.Error;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var said = string.Join(" ", lines.TakeLast(3));
        return said.Length == 0 ? "" : said.Length > LongestSaid ? $": {said[..LongestSaid]}..." : $": {said}";
    }
}
