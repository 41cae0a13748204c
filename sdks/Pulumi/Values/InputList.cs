using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// A list whose items, or the whole of it, may be outputs. Assigning a list to a second property shares it: what is added
/// through one shows in both. <see cref="Concat"/> copies.
/// </summary>
public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> _items;

    public InputList()
        : this(Output.Create(ImmutableArray<Input<T>>.Empty))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> items) => _items = items;

    private protected override object? Raw => _items;

    internal bool IsEmpty => _items.Data is { IsCompletedSuccessfully: true, Result: { IsKnown: true, Value.IsEmpty: true } };

    internal override Output<ImmutableArray<T>> Resolve() => _items.Apply(items => Output.All(items));

    public void Add(params Input<T>[] inputs) => _items = _items.Apply(items => items.AddRange(inputs));

    /// <summary>Adds each item of the given list, not the list as one item.</summary>
    public void Add(InputList<T> inputs) => AddRange(inputs);

    public void AddRange(InputList<T> inputs) => _items = Join(_items, inputs._items);

    public InputList<T> Concat(InputList<T> other) => new(Join(_items, other._items));

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        var items = await _items.Data;
        if (!items.IsKnown)
            yield break;
        foreach (var item in items.Value)
            yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() =>
        throw new NotSupportedException($"An {nameof(InputList<>)} may hold values that are not there yet; enumerate it with await foreach.");

    private static Output<ImmutableArray<Input<T>>> Join(Output<ImmutableArray<Input<T>>> first, Output<ImmutableArray<Input<T>>> second) =>
        Output.Tuple(first, second).Apply(both => both.Item1.AddRange(both.Item2));

    private static InputList<T> From(IEnumerable<Input<T>> items) => new(Output.Create(items.ToImmutableArray()));

    private static InputList<T> From<TValues>(Output<TValues> values)
        where TValues : IEnumerable<T> =>
        new(values.Apply(items => items.Select(item => (Input<T>)item).ToImmutableArray()));

    public static implicit operator InputList<T>(T value) => From([value]);

    public static implicit operator InputList<T>(Input<T> value) => From([value]);

    public static implicit operator InputList<T>(Output<T> value) => From([value]);

    public static implicit operator InputList<T>(T[] values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Input<T>[] values) => From(values);

    public static implicit operator InputList<T>(Output<T>[] values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<T> values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Input<T>> values) => From(values);

    public static implicit operator InputList<T>(List<Output<T>> values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<T> values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => From(values);

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) => From(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Output<T[]> values) => From(values);

    public static implicit operator InputList<T>(Output<List<T>> values) => From(values);

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => From(values);

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) => From(values);
}
