using Infra.Data;

namespace Stacks.Composition;

/// <summary>Where the product keeps what it knows: Postgres and the cache.</summary>
internal sealed class DataTier
{
    public DataTier(Foundation foundation)
    {
        var settings = foundation.Settings;
        Database = new PostgresDatabase("database", new()
        {
            Placement = foundation.Network.Isolated,
            MajorVersion = settings.Database.MajorVersion,
            InstanceClass = settings.Database.InstanceClass,
            HighAvailability = settings.Database.HighAvailability,
            Storage = settings.Database.Storage,
            StorageCeiling = settings.Database.StorageCeiling,
            BackupRetention = settings.Database.BackupRetention,
            DeletionProtection = settings.Database.DeletionProtection,
            Insights = settings.Database.Insights,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
        Cache = new RedisCache("cache", new()
        {
            Placement = foundation.Network.Isolated,
            Engine = settings.Cache.Engine,
            EngineVersion = settings.Cache.EngineVersion,
            NodeType = settings.Cache.NodeType,
            HighAvailability = settings.Cache.HighAvailability,
            Usage = settings.Cache.Usage,
            SnapshotRetention = settings.Cache.SnapshotRetention,
            DeletionProtection = settings.Database.DeletionProtection,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
    }

    public PostgresDatabase Database { get; }

    public RedisCache Cache { get; }
}
