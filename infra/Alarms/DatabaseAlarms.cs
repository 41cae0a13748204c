using Infra.Data;
using Infra.Units;
using Pulumi;

namespace Infra.Alarms;

/// <summary>When the database needs somebody.</summary>
public static class DatabaseAlarms
{
    /// <summary>Below it Postgres swaps or is killed, whatever the size of its class.</summary>
    private static readonly Mebibytes LeastMemory = new(256);

    /// <param name="database">The database to watch, with its replica.</param>
    /// <param name="storage">What it started with; a tenth of it left is the alarm.</param>
    /// <param name="connections">How many connections are still usual.</param>
    public static IEnumerable<AlarmRule> Rules(PostgresDatabase database, Gibibytes storage, int connections) =>
    [
        .. Rules("database", database.Identifier, storage, connections),
        .. database.ReadReplica is { } replica ? Rules("database-read", replica.Identifier, storage, connections).Append(Lag(replica)) : [],
    ];

    private static IEnumerable<AlarmRule> Rules(string name, Output<string> identifier, Gibibytes storage, int connections)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-cpu",
            Metric = Metric(identifier, "CPUUtilization", "Average"),
            Comparison = Comparison.Above,
            Threshold = 80,
            Periods = 15,
            PeriodsInTrouble = 15,
            MissingData = MissingData.IsTheAlarm,
            Why = "Postgres has had no processor to spare for a quarter of an hour; queries queue up and every service slows down.",
            Runbook = "open Database Insights, find the statement on top, and compare it with the last deployment.",
            Guide = "database-cpu",
        };
        yield return new AlarmRule
        {
            Name = $"{name}-storage",
            Metric = Metric(identifier, "FreeStorageSpace", "Minimum"),
            Comparison = Comparison.Below,
            Threshold = storage.Bytes / 10.0,
            Period = TimeSpan.FromMinutes(5),
            Periods = 3,
            PeriodsInTrouble = 3,
            MissingData = MissingData.IsTheAlarm,
            Why = "Less than a tenth of the storage is free and RDS has not grown it; a full disk stops all writes.",
            Runbook = "raise database.storageCeilingGib if it is reached; otherwise look for a replication slot or a table that grew.",
            Guide = "database-storage",
        };
        yield return new AlarmRule
        {
            Name = $"{name}-connections",
            Metric = Metric(identifier, "DatabaseConnections", "Maximum"),
            Comparison = Comparison.Above,
            Threshold = connections,
            MissingData = MissingData.IsTheAlarm,
            Why = "More connections are open than this product is known to need; at the limit new tasks cannot start.",
            Runbook = "count connections by application_name in pg_stat_activity; look for a pool without a limit or a service that was scaled out.",
            Guide = "database-connections",
        };
        yield return new AlarmRule
        {
            Name = $"{name}-memory",
            Metric = Metric(identifier, "FreeableMemory", "Minimum"),
            Comparison = Comparison.Below,
            Threshold = LeastMemory.Value * 1024.0 * 1024,
            Periods = 10,
            PeriodsInTrouble = 10,
            MissingData = MissingData.IsTheAlarm,
            Why = "The instance is nearly out of memory; the next large query restarts Postgres.",
            Runbook = "look for many connections or large sorts in Database Insights; choose a larger database.instanceClass if the load is honest.",
            Guide = "database-memory",
        };
    }

    private static AlarmRule Lag(DatabaseReadReplica replica) => new()
    {
        Name = "database-read-lag",
        Metric = Metric(replica.Identifier, "ReplicaLag", "Maximum"),
        Comparison = Comparison.Above,
        Threshold = 60,
        Periods = 10,
        PeriodsInTrouble = 10,
        MissingData = MissingData.IsTheAlarm,
        Why = "The replica has been more than a minute behind for ten minutes; whoever reads from it sees the past.",
        Runbook = "look for a long query on the replica that holds the replay up, or a flood of writes; choose a larger database.readReplicaClass if both are honest.",
        Guide = "database-replica-lag",
    };

    private static AlarmMetric.Single Metric(Output<string> identifier, string name, string statistic) =>
        new("AWS/RDS", name, statistic, ("DBInstanceIdentifier", identifier));
}
