using Infra.Plans;

namespace Infra.Changes.Widening;

/// <summary>Whether a value admits more than the one before.</summary>
/// <returns>What it was, null for nothing, and what it is; null where it admits no more.</returns>
internal delegate (string? Before, string After)? ReachTest(object? before, object? after);

/// <summary>The ways in which one input admits more.</summary>
internal static class ReachTests
{
    /// <summary>A flag is on, or may be, that was off.</summary>
    public static ReachTest On { get; } = (before, after) => before is not true && after is true or Unknown ? Told(before, after) : null;

    /// <summary>A flag is off that was on.</summary>
    public static ReachTest Off { get; } = (before, after) => before is true && after is not true ? Told(before, after) : null;

    /// <summary>A flag is on that was off; left out it is on.</summary>
    public static ReachTest OnUnlessSaid { get; } = (before, after) => before is false && after is not false ? Told(before, after) : null;

    /// <summary>Something that there was is there no more.</summary>
    public static ReachTest Gone { get; } = (before, after) => before is not null && after is null ? Told(before, after) : null;

    /// <summary>A number is lower; none is 0.</summary>
    public static ReachTest Lower { get; } = (before, after) => before is double old && (after as double? ?? 0) < old ? Told(before, after) : null;

    /// <summary>A list has something that it had not.</summary>
    public static ReachTest More { get; } = (before, after) => Without(after, before) is { Count: > 0 } more ? (Listing.Of(Items(before).Values), Listing.Of(more)) : null;

    /// <summary>A list has something no more.</summary>
    public static ReachTest Fewer { get; } = (before, after) => Without(before, after) is { Count: > 0 } ? (Listing.Of(Items(before).Values), Listing.Of(Items(after).Values)) : null;

    /// <summary>A list has nothing any more.</summary>
    public static ReachTest Emptied { get; } = (before, after) => Items(before).Count > 0 && Items(after).Count == 0 ? (Listing.Of(Items(before).Values), "nothing") : null;

    /// <summary>A word is further on in a list of words; none is before the first of them.</summary>
    public static ReachTest Further(params string[] words) =>
        (before, after) => Array.IndexOf(words, PlannedValue.Text(after)) > Array.IndexOf(words, PlannedValue.Text(before)) ? Told(before, after) : null;

    /// <summary>It was one word, and is another.</summary>
    public static ReachTest NoMore(string word) => (before, after) => PlannedValue.Text(before) == word && PlannedValue.Text(after) != word ? Told(before, after) : null;

    /// <summary>A pattern of names that the one before does not cover.</summary>
    public static ReachTest OtherNames { get; } = (before, after) =>
        after is string names && !(before is string old && Documents.PolicyPattern.Covers(old, names, ignoreCase: false)) ? Told(before, after) : null;

    private static (string? Before, string After) Told(object? before, object? after) => (before is null ? null : PlannedValue.Text(before), PlannedValue.Text(after));

    private static IReadOnlyCollection<string> Without(object? list, object? other)
    {
        var known = Items(other);
        return [.. Items(list).Where(item => !known.ContainsKey(item.Key)).Select(item => item.Value)];
    }

    /// <summary>The items of a list, flattened where they are lists of one map's lists, by what makes them equal.</summary>
    private static Dictionary<string, string> Items(object? value) => value switch
    {
        null or Secret => [],
        IReadOnlyList<object?> list => list.SelectMany(Items).DistinctBy(item => item.Key).ToDictionary(StringComparer.Ordinal),
        IReadOnlyDictionary<string, object?> map when map.Values.All(part => part is IReadOnlyList<object?>) =>
            map.SelectMany(entry => Items(entry.Value).Select(item => KeyValuePair.Create($"{entry.Key}/{item.Key}", $"{entry.Key} {item.Value}"))).ToDictionary(StringComparer.Ordinal),
        IReadOnlyDictionary<string, object?> map => new(StringComparer.Ordinal) { [PlannedValue.Key(map)] = string.Join(' ', map.Values.Select(PlannedValue.Text)) },
        _ => new(StringComparer.Ordinal) { [PlannedValue.Key(value)] = PlannedValue.Text(value) },
    };
}
