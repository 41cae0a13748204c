using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>What a JSON text has at its top and on which lines the items of its lists of resources begin, found without building anything.</summary>
internal sealed class JsonOutline
{
    // A list of resources lies at most that deep: checkpoint, latest, resources, item.
    private const int Deepest = 4;

    private readonly Dictionary<string, List<int>> _items = new(StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);

    private JsonOutline()
    {
    }

    /// <summary>The value is an object.</summary>
    public bool IsObject { get; private set; }

    /// <summary>More follows after the first value.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Reads to the end of the first value.</summary>
    /// <exception cref="JsonException">The text is not JSON, with line and position.</exception>
    public static JsonOutline Of(ReadOnlySpan<byte> text)
    {
        var outline = new JsonOutline();
        outline.Read(text);
        return outline;
    }

    /// <summary>Whether the object has a member.</summary>
    public bool Has(string member) => _members.Contains(member);

    /// <summary>The lines, from 1, on which the items of a list begin; the list is named by its path: <c>deployment.resources</c>. Empty for no such list.</summary>
    public IReadOnlyList<int> Lines(string list) => _items.GetValueOrDefault(list) ?? [];

    private void Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true });
        var names = new string[Deepest];
        var (line, counted) = (1, 0);
        List<int>? list = null;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth < Deepest:
                    names[reader.CurrentDepth - 1] = reader.GetString()!;
                    if (reader.CurrentDepth == 1)
                    {
                        _members.Add(names[0]);
                    }

                    break;
                case JsonTokenType.StartArray when reader.CurrentDepth < Deepest && reader.CurrentDepth > 0:
                    list = _items[string.Join('.', names[..reader.CurrentDepth])] = [];
                    SkipTo(ref reader, list, text, ref line, ref counted);
                    break;
                case JsonTokenType.StartArray or JsonTokenType.StartObject when reader.CurrentDepth >= Deepest:
                    reader.Skip();
                    break;
                case JsonTokenType.StartObject when reader.CurrentDepth == 0:
                    IsObject = true;
                    break;
            }

            if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                HasMore = !text[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8).IsEmpty;
                return;
            }
        }
    }

    /// <summary>Through a list, whose items are not looked into.</summary>
    private static void SkipTo(ref Utf8JsonReader reader, List<int> items, ReadOnlySpan<byte> text, ref int line, ref int counted)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            line += text[counted..start].Count((byte)'\n');
            counted = start;
            items.Add(line);
            reader.Skip();
        }
    }
}
