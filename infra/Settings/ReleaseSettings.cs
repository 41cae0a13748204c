namespace Infra.Settings;

/// <summary>What a stack deploys, as people and a rollback name it.</summary>
public sealed record ReleaseSettings
{
    /// <summary>1 to 64 letters, digits, dots, underscores and hyphens: <c>1.4.2</c>.</summary>
    public required string Version { get; init; }

    public required MigrationKind Migration { get; init; }
}
