using Infra.Plans;

namespace Infra.Changes;

/// <summary>Two states of one resource, value by value.</summary>
internal static class ResourceComparison
{
    /// <summary>What differs, ordered by path (ordinal).</summary>
    public static IReadOnlyList<InputChange> Differences(PlannedResource before, PlannedResource after)
    {
        var changes = new List<InputChange>();
        foreach (var input in before.Inputs.Keys.Union(after.Inputs.Keys))
        {
            CompareInput(input, before.Inputs.GetValueOrDefault(input), after.Inputs.GetValueOrDefault(input), changes);
        }

        Compare("(protect)", before.Protect, after.Protect, changes);
        Compare("(retainOnDelete)", before.RetainOnDelete, after.RetainOnDelete, changes);
        Compare("(dependsOn)", PlainValue.List(before.DependsOn), PlainValue.List(after.DependsOn), changes);
        Compare("(timeouts)", PlainValue.List(before.Timeouts), PlainValue.List(after.Timeouts), changes);
        // An option that one of the sources says nothing about may be the same.
        if (before.Tells("deleteBeforeReplace") && after.Tells("deleteBeforeReplace"))
        {
            Compare("(deleteBeforeReplace)", before.DeleteBeforeReplace, after.DeleteBeforeReplace, changes);
        }

        if (before.Tells("ignoreChanges") && after.Tells("ignoreChanges"))
        {
            Compare("(ignoreChanges)", PlainValue.List(before.IgnoreChanges), PlainValue.List(after.IgnoreChanges), changes);
        }

        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>A plan that was kept as text has no value that looks like a secret, so that nobody can tell whether it is another one.</summary>
    private static void CompareInput(string input, object? before, object? after, List<InputChange> changes)
    {
        var (old, now) = (Shown(input, before), Shown(input, after));
        if (ReferenceEquals(old, before) && ReferenceEquals(now, after))
        {
            Compare(input, before, after, changes);
        }
        else if (!Equals(old, now))
        {
            changes.Add(new InputChange(input, old, now));
        }
    }

    private static object? Shown(string input, object? value) => PlainSecrets.IsIn(value, input) ? SecretLike.Hidden : value;

    private static void Compare(string path, object? before, object? after, List<InputChange> changes)
    {
        if (before is string text && after is string other && text != other
            && JsonText.TryRead(text, out var oldJson) && JsonText.TryRead(other, out var newJson))
        {
            Compare(path, oldJson, newJson, changes);
            return;
        }

        if (before is IReadOnlyDictionary<string, object?> old && after is IReadOnlyDictionary<string, object?> now)
        {
            foreach (var key in old.Keys.Union(now.Keys))
            {
                Compare($"{path}.{key}", old.GetValueOrDefault(key), now.GetValueOrDefault(key), changes);
            }

            return;
        }

        if (before is IReadOnlyList<object?> was && after is IReadOnlyList<object?> items)
        {
            for (var index = 0; index < Math.Max(was.Count, items.Count); index++)
            {
                Compare($"{path}[{index}]", was.ElementAtOrDefault(index), items.ElementAtOrDefault(index), changes);
            }

            return;
        }

        if (!Equals(before, after))
        {
            changes.Add(new InputChange(path, before, after));
        }
    }
}
