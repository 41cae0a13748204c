using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>A value as the text of a plan has it, before it is known whether it is one of the plan or one within a JSON text.</summary>
internal abstract record TextNode
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private TextNode()
    {
    }

    /// <summary>The value of a plan.</summary>
    public object? ToPlain() => this switch
    {
        Bare bare => PlainOf(bare.Word),
        Text text => text.Value,
        Json json => json.Value.ToJsonText(),
        List list => PlainValue.List(list.Items.Select(item => item.ToPlain())),
        Map map => PlainValue.Map(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToPlain()))),
        _ => throw new InvalidOperationException($"a {GetType()} is no value"),
    };

    /// <summary>The same as JSON, with the order of its members and every digit of its numbers.</summary>
    /// <exception cref="FormatException">JSON has no such value.</exception>
    public string ToJsonText()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            Write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void Write(Utf8JsonWriter json)
    {
        switch (this)
        {
            case Bare { Word: "{}" }:
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            case Bare { Word: "[]" }:
                json.WriteStartArray();
                json.WriteEndArray();
                break;
            case Bare bare:
                WriteWord(json, bare.Word);
                break;
            case List list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    item.Write(json);
                }

                json.WriteEndArray();
                break;
            case Map map:
                json.WriteStartObject();
                foreach (var (key, value) in map.Entries)
                {
                    json.WritePropertyName(key);
                    value.Write(json);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue((string)ToPlain()!);
                break;
        }
    }

    private static void WriteWord(Utf8JsonWriter json, string word)
    {
        switch (PlainOf(word))
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case Secret:
                throw new FormatException("a JSON text holds no secret of its own");
            default:
                try
                {
                    json.WriteRawValue(word);
                }
                catch (JsonException exception)
                {
                    throw new FormatException($"'{word}' is no number of JSON", exception);
                }

                break;
        }
    }

    private static object? PlainOf(string word) => word switch
    {
        "null" => null,
        "true" => true,
        "false" => false,
        "[secret]" => Secret.Value,
        "{}" => PlainValue.Map([]),
        "[]" => PlainValue.List([]),
        _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => word,
    };

    /// <summary>What stands there without quotes: a text, or one of the words that mean something else.</summary>
    public sealed record Bare(string Word) : TextNode;

    /// <summary>A text that stands in quotes or in lines of its own.</summary>
    public sealed record Text(string Value) : TextNode;

    /// <summary>A text that holds this as JSON.</summary>
    public sealed record Json(TextNode Value) : TextNode;

    public sealed record List(IReadOnlyList<TextNode> Items) : TextNode;

    public sealed record Map(IReadOnlyList<KeyValuePair<string, TextNode>> Entries) : TextNode;
}
