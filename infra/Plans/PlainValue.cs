using System.Collections;
using System.Collections.ObjectModel;
using System.Text.Json;

namespace Infra.Plans;

/// <summary>The few shapes that a value of a plan may have, and how other values become one of them.</summary>
internal static class PlainValue
{
    /// <summary>The flags of all plans: one object each.</summary>
    public static readonly object True = true;

    /// <inheritdoc cref="True"/>
    public static readonly object False = false;

    /// <summary>A read-only map in ordinal order, so that equal plans give equal bytes.</summary>
    /// <exception cref="RepeatedKeyException">A key is there twice.</exception>
    public static IReadOnlyDictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object?>> entries) => OrderedMap.Of([.. entries]);

    /// <summary>The entries of a map in ordinal order, in which those of a plan are already.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Ordered(IReadOnlyDictionary<string, object?> map)
    {
        if (map is OrderedMap)
        {
            return map;
        }

        string? last = null;
        foreach (var key in map.Keys)
        {
            if (last is not null && string.CompareOrdinal(last, key) > 0)
            {
                return map.OrderBy(entry => entry.Key, StringComparer.Ordinal);
            }

            last = key;
        }

        return map;
    }

    /// <summary>
    /// Copies a value into the shapes of a plan: every number is a double, every list and map is read-only.
    /// </summary>
    /// <exception cref="ArgumentException">The value has no place in a plan.</exception>
    public static object? From(object? value) => value switch
    {
        null or string or bool or double or Secret or Unknown => value,
        int or long or short or byte or float or decimal => Convert.ToDouble(value, provider: null),
        JsonElement json => FromJson(json),
        IEnumerable<KeyValuePair<string, object?>> map => Map(map.Select(entry => KeyValuePair.Create(entry.Key, From(entry.Value)))),
        IDictionary map => Map(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, From(map[key])))),
        IEnumerable list => List(list.Cast<object?>().Select(From)),
        _ => throw new ArgumentException($"a {value.GetType()} has no place in a plan", nameof(value)),
    };

    public static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Map(json.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, FromJson(entry.Value)))),
        JsonValueKind.Array => List(json.EnumerateArray().Select(FromJson)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        _ => null,
    };

    public static IReadOnlyList<object?> List(IEnumerable<object?> items) => new ReadOnlyCollection<object?>(items.ToArray());

    /// <summary>Whether two values are the same to the last part. Two that are not may still mean the same: a set in another order.</summary>
    public static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        _ when ReferenceEquals(one, other) => true,
        (string text, string same) => text == same,
        (IReadOnlyDictionary<string, object?> map, IReadOnlyDictionary<string, object?> same) =>
            map.Count == same.Count && map.All(entry => same.TryGetValue(entry.Key, out var value) && AreEqual(entry.Value, value)),
        (IReadOnlyList<object?> list, IReadOnlyList<object?> same) => list.Count == same.Count && list.Zip(same).All(pair => AreEqual(pair.First, pair.Second)),
        _ => Equals(one, other),
    };

    /// <summary>Whether a value is a secret or has one in it.</summary>
    public static bool HoldsSecret(object? value) => value switch
    {
        Secret => true,
        IReadOnlyDictionary<string, object?> map => map.Values.Any(HoldsSecret),
        IReadOnlyList<object?> list => list.Any(HoldsSecret),
        _ => false,
    };

    /// <summary>What a value is, for a message: <c>the text 'ten'</c>. Never the value of a secret, nor of what looks or is called like one.</summary>
    /// <param name="value">A value of a plan.</param>
    /// <param name="name">What it is called: the last name on the way to it.</param>
    public static string Describe(object? value, string name) => value switch
    {
        null => "null",
        string or double when SecretNames.Of(name) != SecretName.None || name is "value" => value is string ? "a text that is not shown" : "a number that is not shown",
        string text when PlainSecrets.IsIn(text, name) || text.AsSpan().ContainsAny("{}\n") => $"a text of {text.Length} characters",
        string text => $"the text '{text}'",
        bool flag => flag ? "the flag true" : "the flag false",
        double number => $"the number {number:R}",
        Secret => "a secret",
        Unknown => "not known yet",
        IReadOnlyDictionary<string, object?> => "a map",
        IReadOnlyList<object?> list => list.Count == 1 ? "a list of 1 item" : $"a list of {list.Count} items",
        _ => $"a {value.GetType().Name}",
    };
}
