namespace Infra.Data;

/// <summary>
/// When AWS ends the standard support of an engine. After that day a database without extended support is upgraded by AWS on a day of its
/// own choice, and a new one cannot be made. For no version of a cache that a stack may choose has AWS announced an end
/// (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html).
/// </summary>
public static class EngineSupport
{
    /// <summary>When the dates below were last compared with their sources.</summary>
    public static readonly DateOnly Checked = new(2026, 11, 21);

    /// <summary>How long before the end somebody should know.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(180);

    // https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html,
    // the column "RDS end of standard support date".
    private static readonly Dictionary<int, DateOnly> Postgres = new()
    {
        [14] = new(2027, 2, 28),
        [15] = new(2028, 2, 29),
        [16] = new(2029, 2, 28),
        [17] = new(2030, 2, 28),
        [18] = new(2031, 2, 28),
    };

    /// <summary>The last day of a major version of Postgres; null where none has been announced.</summary>
    public static DateOnly? EndOfPostgres(int majorVersion) => Postgres.TryGetValue(majorVersion, out var end) ? end : null;
}
