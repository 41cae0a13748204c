using Infra.Plans;

namespace Infra.Changes;

/// <summary>What becomes of one resource or component.</summary>
public sealed record ResourceChange
{
    public required ChangeKind Kind { get; init; }

    /// <summary>Null for what is added.</summary>
    public required PlannedResource? Before { get; init; }

    /// <summary>Null for what is removed.</summary>
    public required PlannedResource? After { get; init; }

    /// <summary>What differs, ordered by path (ordinal); empty for what is added or removed, and for what is only called otherwise.</summary>
    public IReadOnlyList<InputChange> Inputs { get; init; } = [];

    /// <summary>The program tells the engine that it is the same resource. A move without it deletes the one and makes the other.</summary>
    public bool IsAliased { get; init; }

    /// <summary>The resource as it will be, or as it was if it goes.</summary>
    public PlannedResource Resource => After ?? Before!;

    /// <summary>The engine makes nothing new and deletes nothing: at most it updates what is there.</summary>
    public bool Keeps => Kind == ChangeKind.Changed || (Kind == ChangeKind.Moved && IsAliased);
}
