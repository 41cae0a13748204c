namespace Infra.Changes;

/// <summary>What becomes of a resource between two plans.</summary>
public enum ChangeKind
{
    Added,

    Removed,

    /// <summary>It stays what it is, with other inputs or options.</summary>
    Changed,

    /// <summary>It has another URN: see <see cref="ResourceChange.IsAliased"/> for whether the engine knows that it is the same.</summary>
    Moved,
}
