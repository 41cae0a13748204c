using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>What Postgres itself is told.</summary>
internal static class DatabaseParameters
{
    /// <param name="slowQuery">A statement that takes longer is logged.</param>
    /// <param name="followedByACopy">A copy of another major version can follow the database alone by logical replication.</param>
    public static Rds.Inputs.ParameterGroupParameterArgs[] Of(TimeSpan slowQuery, bool followedByACopy) =>
    [
        // Static in some families, where AWS refuses "immediate"; a new instance starts with it either way.
        Parameter("rds.force_ssl", "1", atOnce: false),
        Parameter("log_min_duration_statement", $"{(int)slowQuery.TotalMilliseconds}", atOnce: true),
        // Never a kind of statement as a whole: "ddl" logs the new password of every rotation, "mod" and "all" the customers' rows.
        Parameter("log_statement", "none", atOnce: true),
        // Who came and went, and who waited for whom: what an incident is reconstructed from.
        Parameter("log_connections", "1", atOnce: true),
        Parameter("log_disconnections", "1", atOnce: true),
        Parameter("log_lock_waits", "1", atOnce: true),
        // In KiB: a query that spills that much to disk lacks an index or work_mem.
        Parameter("log_temp_files", "10240", atOnce: true),
        Parameter("shared_preload_libraries", "pg_stat_statements", atOnce: false),
        .. followedByACopy ? [Parameter("rds.logical_replication", "1", atOnce: false)] : Array.Empty<Rds.Inputs.ParameterGroupParameterArgs>(),
    ];

    private static Rds.Inputs.ParameterGroupParameterArgs Parameter(string name, string value, bool atOnce) =>
        new() { Name = name, Value = value, ApplyMethod = atOnce ? "immediate" : "pending-reboot" };
}
