using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Infra.Plans;

/// <summary>
/// A map within the inputs of a resource that knows where it lies, so that whatever is wrong in it can be named.
/// Paths given to it are relative: <c>healthCheck.path</c>, <c>defaultActions[0].type</c>, <c>tags["a.b"]</c>.
/// What is absent is null; what is there but of another type throws <see cref="WrongInputException"/>, what is not known yet
/// <see cref="UnknownInputException"/>.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "A policy reads maps of a plan; that they are dictionaries is how, not what.")]
public sealed class PlannedMap : IReadOnlyDictionary<string, object?>
{
    private readonly PlannedResource _resource;
    private readonly string _place;
    private readonly IReadOnlyDictionary<string, object?> _values;

    internal PlannedMap(PlannedResource resource, string place, IReadOnlyDictionary<string, object?> values)
    {
        _resource = resource;
        _place = place;
        _values = values;
    }

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<object?> Values => _values.Keys.Select(key => this[key]);

    public object? this[string key] => Known(key, _values[key]);

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var found = _values.TryGetValue(key, out value);
        Known(key, value);
        return found;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        _values.Select(entry => KeyValuePair.Create(entry.Key, Known(entry.Key, entry.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public string? Text(string path) => Value(path) switch
    {
        null => null,
        string text => text,
        var other => throw Wrong(path, other, "a text"),
    };

    public bool? Flag(string path) => Value(path) switch
    {
        null => null,
        bool flag => flag,
        var other => throw Wrong(path, other, "a flag"),
    };

    public double? Number(string path) => Value(path) switch
    {
        null => null,
        double number => number,
        var other => throw Wrong(path, other, "a number"),
    };

    public IReadOnlyList<object?>? List(string path) => Value(path) switch
    {
        null => null,
        IReadOnlyList<object?> list => Known(path, list),
        var other => throw Wrong(path, other, "a list"),
    };

    /// <summary>A list of texts, or the one text that AWS policies allow in place of a list of one.</summary>
    public IReadOnlyList<string>? Texts(string path) => Value(path) switch
    {
        null => null,
        string text => [text],
        IReadOnlyList<object?> list => [.. Known(path, list).Select((item, index) => item as string ?? throw Wrong($"{path}[{index}]", item, "a text"))],
        var other => throw Wrong(path, other, "a list of texts"),
    };

    public PlannedMap? Map(string path) => Value(path) switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => new PlannedMap(_resource, Place(path), map),
        var other => throw Wrong(path, other, "a map"),
    };

    /// <summary>A list of maps.</summary>
    public IReadOnlyList<PlannedMap>? Items(string path) => List(path) is { } list ? Maps(path, list) : null;

    /// <summary>A list of maps, or the one map that AWS policies allow in place of a list of one.</summary>
    public IReadOnlyList<PlannedMap>? ItemsOrOne(string path) => Value(path) is IReadOnlyDictionary<string, object?> ? [Map(path)!] : Items(path);

    /// <summary>A text that holds JSON, as the plain values a plan is made of; parsed once however often it is asked for.</summary>
    public object? Json(string path) => Text(path) is not { } text ? null
        : JsonText.TryRead(text, out var json) ? json
        : throw Wrong(path, text, "a text that holds a JSON object or list");

    /// <summary>A text that holds a JSON object.</summary>
    public PlannedMap? JsonMap(string path) => Json(path) switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => new PlannedMap(_resource, Place(path), map),
        var other => throw Wrong(path, other, "a text that holds a JSON object"),
    };

    /// <summary>A text that holds a JSON list of objects, like container definitions.</summary>
    public IReadOnlyList<PlannedMap>? JsonItems(string path) => Json(path) switch
    {
        null => null,
        IReadOnlyList<object?> list => Maps(path, list),
        var other => throw Wrong(path, other, "a text that holds a JSON list"),
    };

    /// <summary>Whether something is set there; a secret counts, and a list of nothing, as imported states are full of, does not.</summary>
    public bool Has(string path) => IsSecret(path) || Value(path) is not (null or IReadOnlyList<object?> { Count: 0 });

    /// <summary>Whether the value, or something it lies in, is kept encrypted by the engine.</summary>
    public bool IsSecret(string path) => Follow(path) is (Secret, _);

    private object? Value(string path) => Follow(path) switch
    {
        (Secret, { } secretPart) when secretPart != path => throw Wrong(secretPart, Secret.Value, "a map or list that can be looked into"),
        var (value, _) => value,
    };

    /// <summary>The value at a path, or the secret on the way to it together with the path of that secret.</summary>
    private (object? Value, string Reached) Follow(string path)
    {
        if (path.Length > 0 && !path.AsSpan().ContainsAny('.', '['))
        {
            return (Known(path, _values.GetValueOrDefault(path)), path);
        }

        var parsed = InputPath.Parse(path);
        object? current = _values;
        for (var depth = 0; depth < parsed.Steps.Count; depth++)
        {
            var (key, index) = parsed.Steps[depth];
            switch (current)
            {
                case null:
                    return (null, path);
                case Secret:
                    return (current, parsed.Prefix(depth));
                case Unknown:
                    throw new UnknownInputException(_resource, Place(parsed.Prefix(depth)));
                case IReadOnlyDictionary<string, object?> map when key is not null:
                    current = map.GetValueOrDefault(key);
                    break;
                case IReadOnlyList<object?> list when index is not null:
                    current = index < list.Count ? list[index.Value] : null;
                    break;
                default:
                    throw Wrong(parsed.Prefix(depth), current, key is null ? "a list" : "a map");
            }
        }

        return (Known(path, current), path);
    }

    private object? Known(string path, object? value) => value is Unknown ? throw new UnknownInputException(_resource, Place(path)) : value;

    private IReadOnlyList<object?> Known(string path, IReadOnlyList<object?> list)
    {
        for (var index = 0; index < list.Count; index++)
        {
            // Most lists are known as a whole: the path of an item is only for one that is not.
            _ = list[index] is Unknown ? Known($"{path}[{index}]", list[index]) : null;
        }

        return list;
    }

    private PlannedMap[] Maps(string path, IReadOnlyList<object?> list) =>
        [.. list.Select((item, index) => new PlannedMap(
            _resource,
            Place($"{path}[{index}]"),
            item as IReadOnlyDictionary<string, object?> ?? throw Wrong($"{path}[{index}]", item, "a map")))];

    private string Place(string path) => _place.Length == 0 ? path : path[0] == '[' ? _place + path : $"{_place}.{path}";

    private WrongInputException Wrong(string path, object? found, string expected) =>
        new(_resource, Place(path), PlainValue.Describe(found, InputPath.LastKey(Place(path))), expected);
}
