using System.Text.Json;

namespace Stacks.Tools;

/// <summary>Asks a tool and takes nothing but a good answer.</summary>
public static class ToolRequests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>What the tool wrote to its standard output.</summary>
    /// <exception cref="ToolException">It ended with an error.</exception>
    public static async Task<string> TextAsync(this ITools tools, ToolCall call, CancellationToken cancellation)
    {
        var answer = await tools.RunAsync(call, cancellation);
        return answer.Succeeded ? answer.Output : throw ToolException.Of(call, answer);
    }

    /// <summary>The JSON that the tool wrote, as a record; what the record marks as required has to be there.</summary>
    /// <exception cref="ToolException">It ended with an error, or with something else.</exception>
    public static async Task<T> ReadAsync<T>(this ITools tools, ToolCall call, CancellationToken cancellation)
        where T : class
        => Parse<T>(call, await tools.TextAsync(call, cancellation));

    /// <inheritdoc cref="ReadAsync"/>
    public static T Parse<T>(ToolCall call, string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Json) ?? throw Malformed(call, "it is null", null);
        }
        catch (JsonException exception)
        {
            throw Malformed(call, string.IsNullOrWhiteSpace(text) ? "it is empty" : FormattableString.Invariant($"at line {exception.LineNumber + 1}"), exception.Path);
        }
    }

    /// <summary>Without the answer itself, which may hold what nobody should read in a log.</summary>
    private static ToolException Malformed(ToolCall call, string where, string? path) =>
        new(call, ToolTrouble.Malformed, $"its answer is not the JSON that its documentation promises ({where}{(path is null or "$" ? "" : $", {path}")})");
}
