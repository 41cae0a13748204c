using System.Runtime.InteropServices;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>Reads the values of a plan as <see cref="PlanJson"/> wrote them.</summary>
/// <param name="place">Where it begins; it is there again afterwards.</param>
/// <param name="texts">Takes what it reads.</param>
/// <param name="wrong">A problem at the place where it is.</param>
internal sealed class PlanValueReader(JsonPlace place, TextPool texts, Func<string, PlanFormatException> wrong)
{
    // The entries and items of all that is open: what is further in is taken off before what is further out goes on.
    private readonly List<KeyValuePair<string, object?>> _entries = [];
    private readonly List<object?> _items = [];

    /// <summary>The map at which a reader is; it is at its end afterwards.</summary>
    /// <exception cref="PlanFormatException">It is not what a plan has, or a key begins with a lone $.</exception>
    /// <exception cref="RepeatedKeyException">A key is there twice.</exception>
    public OrderedMap Map(ref Utf8JsonReader json)
    {
        var start = _entries.Count;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var name = texts.Of(ref json);
            json.Read();
            var key = Key(name);
            place.Enter(name);
            _entries.Add(KeyValuePair.Create(key, Value(ref json)));
            place.Leave();
        }

        var map = OrderedMap.Of(CollectionsMarshal.AsSpan(_entries)[start..]);
        _entries.RemoveRange(start, _entries.Count - start);
        return map;
    }

    private object? Value(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => IsSecret(json) ? SecretAt(ref json) : Map(ref json),
        JsonTokenType.StartArray => List(ref json),
        JsonTokenType.String => texts.Of(ref json),
        JsonTokenType.Number => Number(ref json),
        JsonTokenType.True => PlainValue.True,
        JsonTokenType.False => PlainValue.False,
        _ => null,
    };

    /// <summary>By a copy of the reader, which goes on from where it is.</summary>
    private static bool IsSecret(Utf8JsonReader json) =>
        json.Read() && json.TokenType is JsonTokenType.PropertyName && json.ValueTextEquals(PlanJson.SecretKey)
        && json.Read() && json.TokenType is JsonTokenType.True
        && json.Read() && json.TokenType is JsonTokenType.EndObject;

    private static Secret SecretAt(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType is not JsonTokenType.EndObject)
        {
        }

        return Secret.Value;
    }

    private IReadOnlyList<object?> List(ref Utf8JsonReader json)
    {
        var start = _items.Count;
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            place.Enter(_items.Count - start);
            _items.Add(Value(ref json));
            place.Leave();
        }

        var list = PlainValue.List(CollectionsMarshal.AsSpan(_items)[start..].ToArray());
        _items.RemoveRange(start, _items.Count - start);
        return list;
    }

    private double Number(ref Utf8JsonReader json) =>
        // JSON has larger numbers than a double, which reads them as infinite: more than any promise asks for.
        json.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw wrong("is a number beyond what a plan can hold (about 1.8e308)");

    private string Key(string name) =>
        !name.StartsWith('$') ? name
        : name.StartsWith("$$", StringComparison.Ordinal) ? name[1..]
        : throw wrong(name == PlanJson.SecretKey
            ? $"has a key '{PlanJson.SecretKey}' that is not the mark of a secret"
            : $"has a key '{name}'; one that begins with $ is written with $$");
}
