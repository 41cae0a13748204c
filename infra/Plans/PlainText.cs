using System.Globalization;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>Plain values as indented lines, near to YAML but with one way only to write each value.</summary>
internal static class PlainText
{
    /// <summary>Stands before a text that holds JSON.</summary>
    public const string Json = "<json>";

    /// <summary>Stands before a text of several lines.</summary>
    public const string Lines = "|";

    public static void WriteEntries(List<string> lines, IReadOnlyDictionary<string, object?> map, int indent)
    {
        foreach (var (key, value) in PlainValue.Ordered(map))
        {
            Write(lines, indent, $"{TextWord.Key(key)}:", value, inList: false);
        }
    }

    /// <summary>Adds <c>lead value</c>, and the lines below it if the value has parts.</summary>
    private static void Write(List<string> lines, int indent, string lead, object? value, bool inList)
    {
        var start = new string(' ', indent) + lead;
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> { Count: > 0 } map:
                Nest(lines, indent, start, inList, nested => WriteEntries(lines, map, nested));
                break;
            case IReadOnlyList<object?> { Count: > 0 } list:
                Nest(lines, indent, start, inList, nested => WriteItems(lines, list, nested));
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } json when json.GetPropertyCount() > 0:
                Nest(lines, indent, start, inList, nested =>
                {
                    // In the order of the text: that is how its author reads it.
                    foreach (var entry in json.EnumerateObject())
                    {
                        Write(lines, nested, $"{TextWord.Key(entry.Name)}:", Unwrap(entry.Value), inList: false);
                    }
                });
                break;
            case JsonElement { ValueKind: JsonValueKind.Array } json when json.GetArrayLength() > 0:
                Nest(lines, indent, start, inList, nested => WriteItems(lines, json.EnumerateArray().Select(Unwrap), nested));
                break;
            case string text when JsonText.TryParse(text, out var json) && HasParts(json):
                Write(lines, indent, $"{lead} {Json}", json, inList: false);
                break;
            case string text when IsReadableInLines(text):
                lines.Add($"{start} {Lines}");
                lines.AddRange(text.Split('\n').Select(line => $"{new string(' ', indent + 2)}| {line}".TrimEnd()));
                break;
            default:
                lines.Add($"{start} {Scalar(value, inList)}");
                break;
        }
    }

    private static void WriteItems(List<string> lines, IEnumerable<object?> items, int indent)
    {
        foreach (var item in items)
        {
            Write(lines, indent, "-", item, inList: true);
        }
    }

    /// <summary>The parts of a value below its key; in a list the first part shares the line of the dash.</summary>
    private static void Nest(List<string> lines, int indent, string start, bool inList, Action<int> writeParts)
    {
        if (!inList)
        {
            lines.Add(start);
            writeParts(indent + 2);
            return;
        }

        var first = lines.Count;
        writeParts(indent + 2);
        lines[first] = $"{start} {lines[first][(indent + 2)..]}";
    }

    private static object? Unwrap(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => json,
        // A number keeps its digits, which a double might not.
        JsonValueKind.Number => new Verbatim(json.GetRawText()),
        _ => PlainValue.FromJson(json),
    };

    private static bool HasParts(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object ? json.GetPropertyCount() > 0 : json.GetArrayLength() > 0;

    private static string Scalar(object? value, bool inList) => value switch
    {
        null => "null",
        string text => IsAmbiguous(text, inList) ? TextWord.Quoted(text) : text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Secret or Verbatim => value.ToString()!,
        IReadOnlyDictionary<string, object?> or JsonElement { ValueKind: JsonValueKind.Object } => "{}",
        IReadOnlyList<object?> or JsonElement { ValueKind: JsonValueKind.Array } => "[]",
        _ => throw new ArgumentException($"a {value.GetType()} has no place in a plan", nameof(value)),
    };

    private static bool IsAmbiguous(string text, bool inList) =>
        text is "" or "true" or "false" or "null" or "[secret]" or "[]" or "{}" or Lines or Json
        || text[0] is ' ' or '"' || text[^1] == ' '
        || text.Any(TextWord.IsHidden)
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        // In a list such a text would read as an entry of a map or as a list in the list.
        || (inList
            && (text is "-" || text.EndsWith(':') || text.StartsWith("- ", StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal)));

    /// <summary>Several lines without anything that a reader could not see.</summary>
    private static bool IsReadableInLines(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text.Split('\n').All(line => !line.EndsWith(' ') && !line.Any(TextWord.IsHidden));

    /// <summary>A number as the JSON text has it.</summary>
    private sealed record Verbatim(string Digits)
    {
        public override string ToString() => Digits;
    }
}
