namespace Infra.Changes.Widening;

/// <summary>What resources are called that were called otherwise. Ids and ARNs have the names in them, so a rename alone would look like another reach.</summary>
internal sealed class Renames(PlanChanges changes)
{
    private readonly (string Old, string New)[] _names =
    [
        .. changes.Of(ChangeKind.Moved).Where(change => change is { Before: not null, After: not null })
            .Select(change => (Old: change.Before!.Name, New: change.After!.Name))
            .Where(name => name.Old != name.New).Distinct()
            // The longest first, or the name of a component would take a part of its children's.
            .OrderByDescending(name => name.Old.Length).ThenBy(name => name.Old, StringComparer.Ordinal),
    ];

    public bool IsEmpty => _names.Length == 0;

    /// <summary>A text of the plan before as it would be with today's names.</summary>
    public string Of(string text) => _names.Aggregate(text, (renamed, name) => renamed.Replace(name.Old, name.New, StringComparison.Ordinal));
}
