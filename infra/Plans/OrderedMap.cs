using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Infra.Plans;

/// <summary>
/// A read-only map in the ordinal order of its keys, as small as its entries: a plan has tens of thousands, most of them of a few entries.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "What it is for is a value of a plan; that it is a dictionary is how.")]
internal sealed class OrderedMap : IReadOnlyDictionary<string, object?>
{
    // Among so few, looking at one after the other is quicker than any search.
    private const int Few = 8;

    private static readonly OrderedMap Empty = new([], []);

    private readonly string[] _keys;
    private readonly object?[] _values;

    private OrderedMap(string[] keys, object?[] values) => (_keys, _values) = (keys, values);

    public int Count => _keys.Length;

    public IEnumerable<string> Keys => _keys;

    public IEnumerable<object?> Values => _values;

    public object? this[string key] => IndexOf(key) is >= 0 and var index ? _values[index] : throw new KeyNotFoundException($"there is no '{key}'");

    /// <summary>The entries, which may come in any order.</summary>
    /// <exception cref="RepeatedKeyException">A key is there twice.</exception>
    public static OrderedMap Of(ReadOnlySpan<KeyValuePair<string, object?>> entries)
    {
        if (entries.IsEmpty)
        {
            return Empty;
        }

        var (keys, values) = (new string[entries.Length], new object?[entries.Length]);
        var isOrdered = true;
        for (var index = 0; index < entries.Length; index++)
        {
            (keys[index], values[index]) = entries[index];
            isOrdered &= index == 0 || string.CompareOrdinal(keys[index - 1], keys[index]) < 0;
        }

        if (!isOrdered)
        {
            Array.Sort(keys, values, StringComparer.Ordinal);
            RequireOnce(keys);
        }

        return new OrderedMap(keys, values);
    }

    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    public bool TryGetValue(string key, out object? value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _values[index] : null;
        return index >= 0;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var index = 0; index < _keys.Length; index++)
        {
            yield return KeyValuePair.Create(_keys[index], _values[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string key)
    {
        if (_keys.Length > Few)
        {
            return Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        }

        for (var index = 0; index < _keys.Length; index++)
        {
            if (_keys[index] == key)
            {
                return index;
            }
        }

        return -1;
    }

    private static void RequireOnce(string[] keys)
    {
        for (var index = 1; index < keys.Length; index++)
        {
            if (keys[index - 1] == keys[index])
            {
                throw new RepeatedKeyException(keys[index]);
            }
        }
    }
}
