using System.Text.Json;

namespace Infra.Plans;

/// <summary>Where the values of a JSON object stand in its text, found without building any of them.</summary>
internal sealed class JsonMembers(TextPool texts)
{
    private readonly Dictionary<string, Range> _values = new(StringComparer.Ordinal);
    private ReadOnlyMemory<byte> _text;

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>Takes the members of another object instead.</summary>
    /// <param name="text">What the reader reads.</param>
    /// <param name="json">At the beginning of the object; afterwards at its end.</param>
    /// <exception cref="JsonException">The text is not JSON, with line and position.</exception>
    /// <exception cref="RepeatedKeyException">A member is there twice.</exception>
    public void Read(ReadOnlyMemory<byte> text, ref Utf8JsonReader json)
    {
        _text = text;
        _values.Clear();
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var name = texts.Of(ref json);
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            if (!_values.TryAdd(name, start..(int)json.BytesConsumed))
            {
                throw new RepeatedKeyException(name);
            }
        }
    }

    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>The value of a member that is there, as it is written.</summary>
    public ReadOnlyMemory<byte> this[string name] => _text[_values[name]];
}
