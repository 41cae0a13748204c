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
        json = MayBeJson(text) ? ParsedTexts.GetValue(text, Parse).Element ?? default : default;
        return json.ValueKind is not JsonValueKind.Undefined;
    }

    /// <summary>The same as plain values.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out object? value)
    {
        value = MayBeJson(text) ? ParsedTexts.GetValue(text, Parse).Plain.Value : null;
        return value is not null;
    }

    // Asked before the cache: each of its entries makes every garbage collection longer, and most texts of a plan are just words.
    private static bool MayBeJson(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];

    private static Parsed Parse(string text)
    {
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
