using Infra.Plans;

namespace Infra.Changes;

/// <summary>Two states of one resource, value by value.</summary>
internal static class ResourceComparison
{
    /// <summary>What differs, ordered by path (ordinal).</summary>
    public static IReadOnlyList<InputChange> Differences(PlannedResource before, PlannedResource after)
    {
        var changes = new List<InputChange>();
        if (!PlainValue.AreEqual(before.Inputs, after.Inputs))
        {
            foreach (var input in before.Inputs.Keys.Union(after.Inputs.Keys))
            {
                Compare(input, before, after, changes);
            }
        }

        CompareOptions(before, after, changes);
        return [.. changes.OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    /// <summary>A plan that was kept as text has no value that looks like a secret, so that nobody can tell whether it is another one.</summary>
    private static void Compare(string input, PlannedResource old, PlannedResource now, List<InputChange> changes)
    {
        var (before, after) = (old.Inputs.GetValueOrDefault(input), now.Inputs.GetValueOrDefault(input));
        if (PlainValue.AreEqual(before, after))
        {
            return;
        }

        var differences = ValueComparison.Of(InputPath.Below("", input), input, before, after);
        if (differences.Count == 0)
        {
            return;
        }

        var (shownBefore, shownAfter) = (Shown(old, input, before), Shown(now, input, after));
        if (ReferenceEquals(shownBefore, before) && ReferenceEquals(shownAfter, after))
        {
            changes.AddRange(differences);
        }
        else if (!IsHidden(shownBefore) || !IsHidden(shownAfter) || !(IsHidden(before) || IsHidden(after)))
        {
            changes.Add(new InputChange(InputPath.Below("", input), shownBefore, shownAfter));
        }
    }

    private static object? Shown(PlannedResource resource, string input, object? value) => PlainSecrets.Of(resource).Contains(input, StringComparer.Ordinal) ? SecretLike.Hidden : value;

    private static bool IsHidden(object? value) => value is SecretLike.Hidden;

    private static void CompareOptions(PlannedResource before, PlannedResource after, List<InputChange> changes)
    {
        Option("protect", before.Protect, after.Protect);
        Option("retainOnDelete", before.RetainOnDelete, after.RetainOnDelete);
        // An option that one of the sources says nothing about may be the same.
        if (Tells("deleteBeforeReplace"))
        {
            Option("deleteBeforeReplace", before.DeleteBeforeReplace, after.DeleteBeforeReplace);
        }

        if (Tells("ignoreChanges"))
        {
            Options("ignoreChanges", before.IgnoreChanges, after.IgnoreChanges);
        }

        if (Tells("aliases"))
        {
            Options("aliases", before.Aliases, after.Aliases);
        }

        Option("parent", before.Parent, after.Parent);
        Options("dependsOn", before.DependsOn, after.DependsOn);
        Options("timeouts", before.Timeouts, after.Timeouts);

        bool Tells(string option) => before.Tells(option) && after.Tells(option);

        void Option(string option, object? old, object? now)
        {
            if (!Equals(old, now))
            {
                changes.Add(new InputChange($"({option})", old, now));
            }
        }

        void Options(string option, IReadOnlyList<string> old, IReadOnlyList<string> now)
        {
            if (!ReferenceEquals(old, now) && !old.Order(StringComparer.Ordinal).SequenceEqual(now.Order(StringComparer.Ordinal)))
            {
                changes.Add(new InputChange($"({option})", PlainValue.List(old), PlainValue.List(now)));
            }
        }
    }
}
