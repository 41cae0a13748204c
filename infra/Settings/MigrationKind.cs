namespace Infra.Settings;

/// <summary>What the migration of a release does to the database, as the code before it sees it.</summary>
public enum MigrationKind
{
    /// <summary>It adds, or does nothing: the release before goes on working, so going back to it is safe.</summary>
    Expand,

    /// <summary>It takes away or changes what the release before may use: going back is an outage.</summary>
    Contract,
}
