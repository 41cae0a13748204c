namespace Stacks.Tools;

/// <summary>A tool gave no answer to work with; the message says which, and what it said.</summary>
public sealed class ToolException(ToolCall call, ToolTrouble trouble, string message) : Exception($"{call}: {message}")
{
    public ToolTrouble Trouble { get; } = trouble;

    /// <summary>What an answer without success means.</summary>
    public static ToolException Of(ToolCall call, ToolAnswer answer)
    {
        var trouble = ToolTroubles.In(answer);
        return new ToolException(call, trouble, $"{ToolTroubles.Words(trouble)} (exit code {answer.ExitCode}){Said(answer)}");
    }

    private static string Said(ToolAnswer answer)
    {
        var text = string.IsNullOrWhiteSpace(answer.Error) ? answer.Output : answer.Error;
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? "" : $": {string.Join(" ", lines.TakeLast(3))}";
    }
}
