using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>A value of a plan in one line, for people.</summary>
public static class PlanValueText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]{},\"");

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text is as it is, a map is <c>{a: 1, b: x}</c>, a list <c>[1, x]</c>. A secret is not shown.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}: {Within(entry.Value)}"))}}}",
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Within))}]",
        _ => $"{value}",
    };

    /// <summary>In a map or list a text with a mark of theirs is quoted.</summary>
    private static string Within(object? value) => value is string text && text.AsSpan().ContainsAny(Marks) ? JsonSerializer.Serialize(text, Readable) : Of(value);
}
