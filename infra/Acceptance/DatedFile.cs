namespace Infra.Acceptance;

/// <summary>A file of facts that age: who refreshes it writes the day into its first lines.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Checked">The day on which somebody last compared it with its source.</param>
/// <param name="ShelfLife">How long after that it may be relied on.</param>
/// <param name="Refresh">The command or page that gives the facts of today.</param>
public sealed record DatedFile(string Path, DateOnly Checked, TimeSpan ShelfLife, string Refresh)
{
    /// <summary>The last day on which it may be relied on.</summary>
    public DateOnly GoodUntil => Checked.AddDays((int)ShelfLife.TotalDays);
}
