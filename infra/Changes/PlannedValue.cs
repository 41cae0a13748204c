using Infra.Plans;

namespace Infra.Changes;

/// <summary>
/// Reading values where anything may stand: in two plans of which one may be somebody else's. What is not of the shape that is asked for
/// reads as absent; nothing here throws.
/// </summary>
internal static class PlannedValue
{
    /// <summary>The value under some keys, one after the other; a list on the way gives its first item, a JSON text what stands in it.</summary>
    public static object? At(this PlannedResource resource, params ReadOnlySpan<string> keys)
    {
        object? current = resource.Inputs;
        foreach (var key in keys)
        {
            current = (Opened(current) switch { IReadOnlyList<object?> list => Opened(list.Count > 0 ? list[0] : null), var other => other }) is IReadOnlyDictionary<string, object?> map
                ? map.GetValueOrDefault(key)
                : null;
        }

        return Opened(current);
    }

    /// <summary>A text that holds JSON as what it holds; anything else as it is.</summary>
    public static object? Opened(object? value) => value is string text && JsonText.TryRead(text, out var json) ? json : value;

    /// <summary>The maps of a list, or the one map that stands in its place.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Maps(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => [map],
        IReadOnlyList<object?> list => [.. list.OfType<IReadOnlyDictionary<string, object?>>()],
        _ => [],
    };

    /// <summary>The texts of a list, or the one text that stands in its place; numbers as they are written.</summary>
    public static IReadOnlyList<string> Texts(object? value) => value switch
    {
        null or Secret => [],
        IReadOnlyList<object?> list => [.. list.SelectMany(Texts)],
        IReadOnlyDictionary<string, object?> => [],
        var other => [Text(other)],
    };

    /// <summary>A value for a person: <c>30</c>, <c>true</c>, <c>nothing</c>; what is longer is counted.</summary>
    public static string Text(object? value) => value switch
    {
        null => "nothing",
        bool flag => flag ? "true" : "false",
        double number => FormattableString.Invariant($"{number}"),
        IReadOnlyDictionary<string, object?> => "a map",
        IReadOnlyList<object?> list => list.Count == 0 ? "nothing" : string.Join(", ", list.Select(Text)),
        _ => $"{value}",
    };

    /// <summary>A text that two values share exactly if they are equal, whatever the order of their maps.</summary>
    public static string Key(object? value) => Opened(value) switch
    {
        null => "-",
        string text => $"{text.Length}'{text}",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Concat(map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{Key(entry.Key)}:{Key(entry.Value)},"))}}}",
        IReadOnlyList<object?> list => $"[{string.Concat(list.Select(item => $"{Key(item)},"))}]",
        var other => Text(other),
    };
}
