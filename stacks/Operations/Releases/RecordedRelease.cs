using Stacks.Operations.Proving;

namespace Stacks.Operations.Releases;

/// <summary>An entry of the record: what was done to a stack, by whom, and how it ended.</summary>
public sealed record RecordedRelease
{
    /// <summary>GitHub's number of the deployment; a later one is greater.</summary>
    public required long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ReleaseOutcome Outcome { get; init; }

    /// <summary>Null where <see cref="Outcome"/> is <see cref="ReleaseOutcome.Unreadable"/>.</summary>
    public required ReleaseIntent? Intent { get; init; }

    /// <summary>Whether the database may have been migrated.</summary>
    public bool MigrationBegan { get; init; }

    /// <summary>What each service ran when it was proven, by its name; empty for all but proven ones.</summary>
    public IReadOnlyDictionary<string, RunningRevision> Services { get; init; } = new Dictionary<string, RunningRevision>();

    /// <summary>The snapshot of the database from just before; null where none was taken.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What there is to say of its end; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>For messages: <c>1.4.2</c>, or the number of what cannot be read.</summary>
    public string Name => Intent?.Version ?? FormattableString.Invariant($"deployment {Id}");

    /// <summary>Whether services can go back to it.</summary>
    public bool IsTarget => Outcome == ReleaseOutcome.Proven && Intent?.Kind == ReleaseKind.Deploy && Services.Count > 0;
}
