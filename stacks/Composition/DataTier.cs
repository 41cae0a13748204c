using Infra.Data;
using Infra.Settings;

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
            MasterPassword = settings.Database.MasterPassword,
            Generation = settings.Database.Generation,
            Restore = settings.Database.Restore,
            BlueGreenUpdate = settings.Database.BlueGreenUpdate,
            ReadReplica = settings.Database.ReadReplica ? ReadReplica(settings) : null,
            BackupCopyRegion = settings.Database.BackupCopyRegion,
            BackupWindow = settings.Database.BackupWindow,
            MaintenanceWindow = settings.Database.MaintenanceWindow,
            SlowQuery = settings.Database.SlowQuery,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
        Rotation = new DatabaseRotation("database-rotation", new()
        {
            Placement = foundation.Network.Private,
            Database = Database.SecurityGroup,
            SecretArn = Database.AppCredentials.SecretArn,
            MasterSecretArn = Database.OwnerCredentials.SecretArn,
            KeyArn = Database.Key.Arn,
            Schedule = settings.Database.Rotation,
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
            DeletionProtection = settings.Cache.DeletionProtection,
            TokenGeneration = settings.Cache.TokenGeneration,
            TokenRotation = settings.Cache.TokenRotation,
            SnapshotWindow = settings.Cache.SnapshotWindow,
            MaintenanceWindow = settings.Cache.MaintenanceWindow,
            Logs = foundation.Logs,
            Context = foundation.Context,
        });
    }

    public PostgresDatabase Database { get; }

    public DatabaseRotation Rotation { get; }

    public RedisCache Cache { get; }

    private static ReadReplicaArgs ReadReplica(StackSettings settings) => new()
    {
        InstanceClass = settings.Database.ReadReplicaClass,
        Zones = [.. settings.Network.Zones.Select(zone => $"{settings.Region}{zone}")],
    };
}
