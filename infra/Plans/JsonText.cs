using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>Policies, container definitions and the like: JSON that travels inside an input as text.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    // Keyed by the text object itself: the cache needs no field in the record, costs no comparison and dies with its plan.
    private static readonly ConditionalWeakTable<string, Parsed> ParsedTexts = [];

    /// <summary>Whether a text is a JSON object or list; a bare number or word in a text is just that text.</summary>
    public static bool TryParse(string text, out JsonElement json)
    {
        json = ParsedTexts.GetValue(text, Parse).Element ?? default;
        return json.ValueKind is not JsonValueKind.Undefined;
    }

    /// <summary>The same as plain values.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out object? value)
    {
        var parsed = ParsedTexts.GetValue(text, Parse);
        value = parsed.Element is null ? null : parsed.Plain.Value;
        return value is not null;
    }

    private static Parsed Parse(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return new Parsed(null);
        }

        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return new Parsed(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new Parsed(null);
        }
    }

    private sealed class Parsed(JsonElement? element)
    {
        public JsonElement? Element { get; } = element;

        public Lazy<object?> Plain { get; } = new(() => element is { } json ? PlainValue.FromJson(json) : null);
    }
}
