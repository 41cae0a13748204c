using Infra.Access;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Random;
using Iam = Pulumi.Aws.Iam;
using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>An encrypted, private Postgres instance whose password no person or state file ever holds.</summary>
public sealed class PostgresDatabase : ComponentResource
{
    /// <summary>Where services listen and connect; the port of Postgres.</summary>
    public const int Port = 5432;

    /// <summary>The database that the services share.</summary>
    public const string DatabaseName = "app";

    private static readonly string[] ExportedLogs = ["postgresql", "upgrade"];

    [Output("host")]
    public Output<string> Host { get; private set; }

    /// <summary>The secret with <c>username</c> and <c>password</c>, which RDS keeps and rotates.</summary>
    public Output<string> SecretArn { get; }

    /// <summary>The key of the storage, the snapshots and the secret.</summary>
    public EncryptionKey Key { get; }

    public SecurityGroup SecurityGroup { get; }

    /// <summary>The name of the instance in AWS, and the value of its metrics' <c>DBInstanceIdentifier</c>.</summary>
    public Output<string> Identifier { get; }

    public Output<string> Arn { get; }

    /// <summary>The group of isolated subnets, in which a copy of the database can stand as well.</summary>
    public Output<string> SubnetGroup { get; }

    public PostgresDatabase(string name, PostgresDatabaseArgs args, ComponentResourceOptions? options = null)
        : base("infra:data:PostgresDatabase", name, options) // part of every URN: renaming it replaces the database
    {
        var child = new CustomResourceOptions { Parent = this };
        var identifier = args.Context.Names.Prefix;
        Key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "database",
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        SecurityGroup = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = "Postgres: from the services that use it, to nowhere",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, child);
        var subnets = new Rds.SubnetGroup($"{name}-subnets", new Rds.SubnetGroupArgs
        {
            SubnetIds = args.Placement.SubnetIds,
            Description = "The isolated subnets",
            Tags = args.Context.Tags.For($"{name}-subnets"),
        }, child);
        var parameters = new Rds.ParameterGroup($"{name}-parameters", new Rds.ParameterGroupArgs
        {
            Family = $"postgres{args.MajorVersion}",
            Description = "TLS for every connection",
            Parameters = new Rds.Inputs.ParameterGroupParameterArgs
            {
                Name = "rds.force_ssl",
                Value = "1",
                // Static in some families, where AWS refuses "immediate"; a new instance starts with it either way.
                ApplyMethod = "pending-reboot",
            },
            Tags = args.Context.Tags.For($"{name}-parameters"),
        }, child);
        var logs = ExportedLogs
            .Select(log => (Resource)args.Logs.Create($"{name}-{log}-log", $"/aws/rds/instance/{identifier}/{log}", this))
            .ToList();
        var monitoring = new ServiceRole($"{name}-monitoring", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("database-monitoring"),
            Description = "Publishes what the operating system below Postgres does",
            Service = "monitoring.rds.amazonaws.com",
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        var monitoringPolicy = new Iam.RolePolicyAttachment($"{name}-monitoring-policy", new Iam.RolePolicyAttachmentArgs
        {
            Role = monitoring.RoleName,
            PolicyArn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
        }, child);
        // Kept in the state, so a second life of the stack takes its last snapshot under another name than the first.
        var finalSnapshot = new RandomId($"{name}-final-snapshot", new RandomIdArgs
        {
            ByteLength = 4,
            Keepers = { ["identifier"] = identifier },
        }, child);
        var instance = new Rds.Instance($"{name}-instance", new Rds.InstanceArgs
        {
            Identifier = identifier,
            DbName = DatabaseName,
            Engine = "postgres",
            // The major version alone: a pinned minor beside automatic upgrades becomes a downgrade that AWS refuses.
            EngineVersion = $"{args.MajorVersion}",
            AutoMinorVersionUpgrade = true,
            AllowMajorVersionUpgrade = false,
            // Without it AWS moves a major version past its end of life into paid support by itself.
            EngineLifecycleSupport = "open-source-rds-extended-support-disabled",
            InstanceClass = args.InstanceClass,
            MultiAz = args.HighAvailability,
            StorageType = "gp3",
            AllocatedStorage = args.Storage.Value,
            MaxAllocatedStorage = args.StorageCeiling.Value,
            StorageEncrypted = true,
            KmsKeyId = Key.Arn,
            Username = "app",
            // RDS hands the password to Secrets Manager itself, so it never passes through our config or state.
            ManageMasterUserPassword = true,
            MasterUserSecretKmsKeyId = Key.Arn,
            Port = Port,
            PubliclyAccessible = false,
            DbSubnetGroupName = subnets.Name,
            VpcSecurityGroupIds = SecurityGroup.Id,
            ParameterGroupName = parameters.Name,
            BackupRetentionPeriod = (int)args.BackupRetention.TotalDays,
            BackupWindow = "02:00-03:00",
            MaintenanceWindow = "sun:03:30-sun:04:30",
            CopyTagsToSnapshot = true,
            DeleteAutomatedBackups = false,
            DeletionProtection = args.DeletionProtection,
            SkipFinalSnapshot = false,
            FinalSnapshotIdentifier = Output.Format($"{identifier}-final-{finalSnapshot.Hex}"),
            EnabledCloudwatchLogsExports = ExportedLogs,
            DatabaseInsightsMode = args.Insights == DatabaseInsights.Advanced ? "advanced" : "standard",
            PerformanceInsightsEnabled = true,
            PerformanceInsightsKmsKeyId = Key.Arn,
            PerformanceInsightsRetentionPeriod = args.Insights == DatabaseInsights.Advanced ? 465 : 7,
            MonitoringInterval = 60,
            MonitoringRoleArn = monitoring.Arn,
            ApplyImmediately = false,
            Tags = args.Context.Tags.For(identifier),
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection, DependsOn = logs.Append(monitoringPolicy).ToArray() });
        Host = instance.Address;
        SecretArn = instance.MasterUserSecrets.Apply(secrets => secrets[0].SecretArn!);
        Identifier = instance.Identifier;
        Arn = instance.Arn;
        SubnetGroup = subnets.Name;
        RegisterOutputs();
    }
}
