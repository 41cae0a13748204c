using Pulumi;
using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>A copy of the database that follows it by moments and answers questions alone. It keeps no backups: what it holds, the database holds.</summary>
public sealed class DatabaseReadReplica : ComponentResource
{
    public Output<string> Host { get; }

    /// <summary>The name of the instance in AWS, and the value of its metrics' <c>DBInstanceIdentifier</c>.</summary>
    public Output<string> Identifier { get; }

    /// <param name="name">The name of its resources.</param>
    /// <param name="identifier">What AWS is to call it.</param>
    /// <param name="source">The instance that it follows.</param>
    /// <param name="args">What the stack decides.</param>
    /// <param name="database">What it has in common with the database.</param>
    /// <param name="shared">What the database made for both.</param>
    /// <param name="options">As for any component.</param>
    public DatabaseReadReplica(
        string name,
        string identifier,
        Rds.Instance source,
        ReadReplicaArgs args,
        PostgresDatabaseArgs database,
        SharedByReplica shared,
        ComponentResourceOptions? options = null)
        : base("infra:data:DatabaseReadReplica", name, options)
    {
        var logs = PostgresDatabase.Logs(name, identifier, database.Logs, this);
        var instance = new Rds.Instance($"{name}-instance", new Rds.InstanceArgs
        {
            Identifier = identifier,
            ReplicateSourceDb = source.Identifier,
            InstanceClass = args.InstanceClass,
            AvailabilityZone = source.AvailabilityZone.Apply(zone => args.Zones.FirstOrDefault(other => other != zone) ?? zone),
            MultiAz = false,
            AutoMinorVersionUpgrade = true,
            StorageType = "gp3",
            MaxAllocatedStorage = database.StorageCeiling.Value,
            // Within a region a replica has the key of its source, and AWS wants to hear of no other.
            StorageEncrypted = true,
            PubliclyAccessible = false,
            IamDatabaseAuthenticationEnabled = true,
            CaCertIdentifier = PostgresDatabase.Authority,
            VpcSecurityGroupIds = shared.SecurityGroupId,
            ParameterGroupName = shared.ParameterGroupName,
            BackupRetentionPeriod = 0,
            MaintenanceWindow = $"{database.MaintenanceWindow}",
            CopyTagsToSnapshot = true,
            DeletionProtection = false,
            SkipFinalSnapshot = true,
            EnabledCloudwatchLogsExports = PostgresDatabase.ExportedLogs,
            DatabaseInsightsMode = "standard",
            PerformanceInsightsEnabled = true,
            PerformanceInsightsKmsKeyId = shared.KeyArn,
            PerformanceInsightsRetentionPeriod = 7,
            MonitoringInterval = 60,
            MonitoringRoleArn = shared.MonitoringRoleArn,
            ApplyImmediately = false,
            Tags = database.Context.Tags.For(identifier),
        }, new CustomResourceOptions
        {
            Parent = this,
            DependsOn = logs.Append(shared.MonitoringPolicy).ToArray(),
            // A failover moves the database to the standby's zone, which is no reason to build the replica anew.
            IgnoreChanges = { "availabilityZone" },
        });
        Host = instance.Address;
        Identifier = instance.Identifier;
        RegisterOutputs();
    }
}
