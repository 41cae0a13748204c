namespace Infra.Data;

/// <summary>What a new database begins with in place of nothing.</summary>
public abstract record DatabaseRestore
{
    private DatabaseRestore()
    {
    }

    /// <summary>The data of a snapshot, by its name or ARN.</summary>
    public sealed record FromSnapshot(string Snapshot) : DatabaseRestore;

    /// <summary>The data of another database of the account and region as it was at a time; null is as late as possible, about five minutes ago.</summary>
    public sealed record FromPointInTime(string Identifier, DateTimeOffset? At) : DatabaseRestore;
}
