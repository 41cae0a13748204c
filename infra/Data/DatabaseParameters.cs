using Pulumi;
using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>What Postgres itself is told.</summary>
internal static class DatabaseParameters
{
    public static InputList<Rds.Inputs.ParameterGroupParameterArgs> Of(TimeSpan slowQuery) => new[]
    {
        // Static in some families, where AWS refuses "immediate"; a new instance starts with it either way.
        Parameter("rds.force_ssl", "1", atOnce: false),
        Parameter("log_min_duration_statement", $"{(int)slowQuery.TotalMilliseconds}", atOnce: true),
        // Who came and went, and who waited for whom: what an incident is reconstructed from.
        Parameter("log_connections", "1", atOnce: true),
        Parameter("log_disconnections", "1", atOnce: true),
        Parameter("log_lock_waits", "1", atOnce: true),
        // A query that spills to disk is a missing index or a work_mem that is too small.
        Parameter("log_temp_files", "10240", atOnce: true),
        Parameter("shared_preload_libraries", "pg_stat_statements", atOnce: false),
    };

    private static Rds.Inputs.ParameterGroupParameterArgs Parameter(string name, string value, bool atOnce) =>
        new() { Name = name, Value = value, ApplyMethod = atOnce ? "immediate" : "pending-reboot" };
}
