using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Reads what Pulumi writes: members that it may have added since are skipped, those that are needed have to be of their type.</summary>
internal static class PulumiJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowDuplicateProperties = false,
    };

    /// <exception cref="PlanFormatException">A member is of another type, there twice, or a needed one is missing; the message has its path and line.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json, string source)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new PlanFormatException($"{source} is null");
        }
        catch (JsonException exception)
        {
            var path = exception.Path is null or "$" ? "the file" : exception.Path.TrimStart('$').TrimStart('.');
            throw new PlanFormatException($"{source}: {path}{PlaceOf(exception)} is not what Pulumi writes there: {Problem(exception)}; write the file anew", exception);
        }
    }

    /// <summary><c> at line 3, position 7</c>; nothing where the place is not known.</summary>
    public static string PlaceOf(JsonException exception) =>
        exception.LineNumber is { } line ? $" at line {line + 1}, position {exception.BytePositionInLine + 1}" : "";

    /// <summary>Without the value, which may be a secret.</summary>
    private static string Problem(JsonException exception) =>
        exception.Message.Contains("missing required", StringComparison.Ordinal) ? "a member is missing"
        : exception.Message.Contains("uplicate", StringComparison.Ordinal) ? "a member is there twice"
        : "it is of another type";
}
