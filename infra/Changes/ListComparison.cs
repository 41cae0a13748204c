using Infra.Plans;

namespace Infra.Changes;

/// <summary>Two lists, item by item: an item more moves none of the others.</summary>
/// <param name="comparison">Takes what differs.</param>
/// <param name="path">Where the lists are.</param>
/// <param name="name">The last name of the path.</param>
internal sealed class ListComparison(ValueComparison comparison, string path, string name)
{
    // Longer lists of parts that have no label are compared in their order alone.
    private const int MostPairs = 10_000;

    private readonly bool _isSet = ListMeaning.IsSet(path, name);

    public void Compare(IReadOnlyList<object?> before, IReadOnlyList<object?> after)
    {
        if (_isSet && before.Concat(after).All(IsPlain))
        {
            CompareSets(before, after);
        }
        else if (ListMeaning.LabelsOf(before, after) is var (old, now) && (old.Intersect(now).Any() || before.Count != 1 || after.Count != 1))
        {
            CompareLabelled(before, old, after, now);
        }
        else
        {
            CompareOrdered(before, after);
        }
    }

    private static bool IsPlain(object? item) => item is string or double or bool;

    private void CompareSets(IReadOnlyList<object?> before, IReadOnlyList<object?> after)
    {
        foreach (var item in before.Except(after))
        {
            comparison.Tell(InputPath.Item(path, PlanValueText.Of(item)), item, null);
        }

        foreach (var item in after.Except(before))
        {
            comparison.Tell(InputPath.Item(path, PlanValueText.Of(item)), null, item);
        }
    }

    private void CompareLabelled(IReadOnlyList<object?> before, string[] old, IReadOnlyList<object?> after, string[] now)
    {
        var items = after.Zip(now).ToDictionary(item => item.Second, item => item.First, StringComparer.Ordinal);
        foreach (var (item, label) in before.Zip(old))
        {
            comparison.Compare(InputPath.Item(path, label), name, item, items.GetValueOrDefault(label));
            items.Remove(label);
        }

        foreach (var (label, item) in items)
        {
            comparison.Tell(InputPath.Item(path, label), null, item);
        }
    }

    private void CompareOrdered(IReadOnlyList<object?> before, IReadOnlyList<object?> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && Same(before[head], after[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && Same(before[^(tail + 1)], after[^(tail + 1)]))
        {
            tail++;
        }

        CompareRest([.. Enumerable.Range(head, before.Count - tail - head)], before, [.. Enumerable.Range(head, after.Count - tail - head)], after);
    }

    /// <summary>What is the same on both sides goes together first, then what is most alike.</summary>
    private void CompareRest(List<int> left, IReadOnlyList<object?> before, List<int> right, IReadOnlyList<object?> after)
    {
        if ((long)left.Count * right.Count <= MostPairs)
        {
            var moved = left.RemoveAll(old => right.FindIndex(now => Same(before[old], after[now])) is >= 0 and var found && Take(right, found));
            if (left.Count == 0 && right.Count == 0 && moved > 0 && !_isSet)
            {
                comparison.Tell(path, before, after);
                return;
            }

            left.RemoveAll(old => MostAlike(before[old], right, after) is >= 0 and var found && Compared(before[old], after, right, found));
        }

        for (var index = 0; index < Math.Max(left.Count, right.Count); index++)
        {
            var (old, now) = (index < left.Count ? left[index] : -1, index < right.Count ? right[index] : -1);
            if (old >= 0 && now >= 0 && (left.Count == right.Count || IsPlain(before[old])))
            {
                comparison.Compare(InputPath.Item(path, now), name, before[old], after[now]);
                continue;
            }

            if (old >= 0)
            {
                comparison.Tell(InputPath.Item(path, old), before[old], null);
            }

            if (now >= 0)
            {
                comparison.Tell(InputPath.Item(path, now), null, after[now]);
            }
        }
    }

    private bool Compared(object? before, IReadOnlyList<object?> after, List<int> right, int found)
    {
        var now = right[found];
        comparison.Compare(InputPath.Item(path, now), name, before, after[now]);
        return Take(right, found);
    }

    private static bool Take(List<int> from, int at)
    {
        from.RemoveAt(at);
        return true;
    }

    /// <summary>The map that shares the most entries; -1 where none shares any.</summary>
    private static int MostAlike(object? item, List<int> others, IReadOnlyList<object?> items)
    {
        var (best, most) = (-1, 0);
        for (var index = 0; item is IReadOnlyDictionary<string, object?> map && index < others.Count; index++)
        {
            if (items[others[index]] is IReadOnlyDictionary<string, object?> other
                && map.Count(entry => other.TryGetValue(entry.Key, out var value) && ValueComparison.Same(entry.Key, entry.Key, entry.Value, value)) is var alike && alike > most)
            {
                (best, most) = (index, alike);
            }
        }

        return best;
    }

    private bool Same(object? before, object? after) => ValueComparison.Same(path, name, before, after);
}
