namespace Stacks.Operations.Answers;

/// <summary><c>aws rds describe-db-snapshots</c></summary>
internal sealed record DatabaseSnapshots
{
    public required IReadOnlyList<DatabaseSnapshot> DBSnapshots { get; init; }
}

internal sealed record DatabaseSnapshot
{
    /// <summary><c>creating</c>, <c>available</c>, <c>failed</c>, ...</summary>
    public required string Status { get; init; }

    /// <summary>How much of the data has been copied.</summary>
    public int PercentProgress { get; init; }
}
