namespace Infra.Backups;

/// <summary>How often a copy of the database is restored to see that it can be.</summary>
public enum RestoreTesting
{
    None,
    Weekly,
    Monthly,
}
