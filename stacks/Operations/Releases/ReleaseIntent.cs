using Infra.Settings;

namespace Stacks.Operations.Releases;

/// <summary>What somebody set out to do, as it is recorded before anything is touched.</summary>
public sealed record ReleaseIntent
{
    public required ReleaseKind Kind { get; init; }

    /// <summary>Of what is deployed, or gone back to: <c>1.4.2</c>.</summary>
    public required string Version { get; init; }

    public required MigrationKind Migration { get; init; }

    /// <summary>The login of who did it.</summary>
    public required string Actor { get; init; }

    /// <summary>Why; null for a deployment, which says so by its commit.</summary>
    public string? Reason { get; init; }

    /// <summary>For a rollback the <see cref="RecordedRelease.Id"/> of the release that it goes back to.</summary>
    public long? BackTo { get; init; }
}
