using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map whose values, or the whole of it, may be outputs. A key given twice with two values fails when the map is read.</summary>
public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableArray<MapEntry>> _entries;

    public InputMap()
        : this(Output.Create(ImmutableArray<MapEntry>.Empty))
    {
    }

    private InputMap(Output<ImmutableArray<MapEntry>> entries) => _entries = entries;

    private protected override object? Raw => _entries;

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    internal override Output<ImmutableDictionary<string, TValue>> Resolve() =>
        _entries.Apply(entries => Output.All(entries.Select(entry => entry.As<TValue>())).Apply(values =>
        {
            var map = ImmutableDictionary.CreateBuilder<string, TValue>();
            for (var i = 0; i < entries.Length; i++)
                MapEntry.AddTo(map, entries[i].Key, values[i]);
            return map.ToImmutable();
        }));

    public void Add(string key, Input<TValue> value) => _entries = _entries.Apply(entries => entries.Add(new MapEntry(key, value)));

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values) =>
        _entries = Output.Tuple(_entries, values._entries).Apply(both => both.Item1.AddRange(both.Item2));

    /// <summary>A new map with the entries of both; where both have a key, the second counts.</summary>
    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second) =>
        new(Output.Tuple(first._entries, second._entries).Apply(both =>
        {
            var keys = both.Item2.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
            return both.Item1.RemoveAll(entry => keys.Contains(entry.Key)).AddRange(both.Item2);
        }));

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var entries = await _entries.Data;
        if (!entries.IsKnown)
            yield break;
        foreach (var entry in entries.Value)
            yield return entry.As<TValue>().Apply(value => KeyValuePair.Create(entry.Key, value));
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException($"An {nameof(InputMap<>)} may hold values that are not there yet; enumerate it with await foreach.");

    private static ImmutableArray<MapEntry> Entries(IEnumerable<KeyValuePair<string, TValue>> values) =>
        [.. values.Select(entry => new MapEntry(entry.Key, (Input<TValue>)entry.Value))];

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => new(Output.Create(Entries(values)));

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => new(Output.Create(Entries(values)));

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => new(values.Apply(Entries));

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => new(values.Apply(Entries));

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => new(values.Apply(Entries));
}
