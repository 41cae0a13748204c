using Infra.Access;
using Infra.Observability;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Random;
using Iam = Pulumi.Aws.Iam;
using Rds = Pulumi.Aws.Rds;

namespace Infra.Data;

/// <summary>
/// An encrypted, private Postgres instance with a user of its own for the services. A restored one is another generation: an instance under
/// another name, with logs, backups and a password of its own, while the key, the network and the secret of the services stay.
/// </summary>
public sealed class PostgresDatabase : ComponentResource
{
    /// <summary>Where services listen and connect; the port of Postgres.</summary>
    public const int Port = 5432;

    /// <summary>The database that the services share.</summary>
    public const string DatabaseName = "app";

    /// <summary>Who owns the schema, and makes and alters the user of the services.</summary>
    public const string MasterUser = "platform";

    /// <summary>Whom the services sign in as; a rotation alternates between it and <c>app_clone</c>, which has the same rights.</summary>
    public const string AppUser = "app";

    /// <summary>Who signs the certificate that Postgres shows, until 2061; RDS renews the certificate itself, without a restart.</summary>
    internal const string Authority = "rds-ca-rsa2048-g1";

    internal static readonly string[] ExportedLogs = ["postgresql", "upgrade"];

    [Output("host")]
    public Output<string> Host { get; private set; }

    /// <summary>Everything that a service needs to sign in.</summary>
    public CredentialsSecret AppCredentials { get; }

    /// <summary>The version of <see cref="AppCredentials"/> that holds today; another after each rotation.</summary>
    public Output<string> AppSecretVersion { get; }

    /// <summary>The master user, for tasks that change the schema: nothing that answers requests has a use for it.</summary>
    public CredentialsSecret OwnerCredentials { get; }

    /// <summary>Null for a database without one.</summary>
    public DatabaseReadReplica? ReadReplica { get; }

    /// <summary>The key of the storage, the snapshots and the secrets.</summary>
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
        var within = new ComponentResourceOptions { Parent = this };
        var generation = args.Generation == 1 ? "" : $"-{args.Generation}";
        var (own, identifier) = ($"{name}{generation}", $"{args.Context.Names.Prefix}{generation}");
        Key = new EncryptionKey(
            $"{name}-encryption", new EncryptionKeyArgs { Purpose = "database", Through = ["rds", "secretsmanager"], Context = args.Context }, within);
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
        // Named by the engine: a next major version needs a group beside the one that is still in use.
        var parameters = new Rds.ParameterGroup($"{name}-parameters", new Rds.ParameterGroupArgs
        {
            Family = $"postgres{args.MajorVersion}",
            Description = "TLS for every connection, and a log of what is slow",
            Parameters = DatabaseParameters.Of(args.SlowQuery, followedByACopy: args.BlueGreenUpdate),
            Tags = args.Context.Tags.For($"{name}-parameters"),
        }, child);
        var logs = Logs(own, identifier, args.Logs, this);
        var monitoring = new ServiceRole($"{name}-monitoring", new ServiceRoleArgs
        {
            RoleName = args.Context.Names.For("database-monitoring"),
            Description = "Publishes what the operating system below Postgres does",
            Service = "monitoring.rds.amazonaws.com",
            Context = args.Context,
        }, within);
        var monitoringPolicy = new Iam.RolePolicyAttachment($"{name}-monitoring-policy", new Iam.RolePolicyAttachmentArgs
        {
            Role = monitoring.RoleName,
            PolicyArn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole",
        }, child);
        // Kept in the state, so a second life of the stack takes its last snapshot under another name than the first.
        var finalSnapshot = new RandomId($"{own}-final-snapshot", new RandomIdArgs
        {
            ByteLength = 4,
            Keepers = { ["identifier"] = identifier },
        }, child);
        var inputs = new Rds.InstanceArgs
        {
            Identifier = identifier,
            DbName = DatabaseName,
            Engine = "postgres",
            // The major version alone: a pinned minor beside automatic upgrades becomes a downgrade that AWS refuses.
            EngineVersion = $"{args.MajorVersion}",
            AutoMinorVersionUpgrade = true,
            // A next major version comes on a copy, which can be looked at before it takes over and thrown away if it is no good.
            AllowMajorVersionUpgrade = args.BlueGreenUpdate,
            // Without it AWS moves a major version past its end of life into paid support by itself.
            EngineLifecycleSupport = "open-source-rds-extended-support-disabled",
            InstanceClass = args.InstanceClass,
            MultiAz = args.HighAvailability,
            StorageType = "gp3",
            AllocatedStorage = args.Storage.Value,
            MaxAllocatedStorage = args.StorageCeiling.Value,
            StorageEncrypted = true,
            KmsKeyId = Key.Arn,
            Username = MasterUser,
            // Beside passwords: whoever looks into the data in an incident does it as themselves. A role still has to be granted rds_iam.
            IamDatabaseAuthenticationEnabled = true,
            CaCertIdentifier = Authority,
            Port = Port,
            PubliclyAccessible = false,
            DbSubnetGroupName = subnets.Name,
            VpcSecurityGroupIds = SecurityGroup.Id,
            ParameterGroupName = parameters.Name,
            BackupRetentionPeriod = (int)args.BackupRetention.TotalDays,
            BackupWindow = $"{args.BackupWindow}",
            MaintenanceWindow = $"{args.MaintenanceWindow}",
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
        };
        if (args.BlueGreenUpdate)
        {
            inputs.BlueGreenUpdate = new Rds.Inputs.InstanceBlueGreenUpdateArgs { Enabled = true };
        }

        Begin(inputs, args.Restore);
        var masterPassword = Master(inputs, args, $"{own}-owner-password");
        var instance = new Rds.Instance($"{own}-instance", inputs, new CustomResourceOptions
        {
            Parent = this,
            Protect = args.DeletionProtection,
            // Once a restore has taken its place and somebody has lifted the protection, the old one is let go of, not deleted.
            RetainOnDelete = args.DeletionProtection,
            DependsOn = logs.Append(monitoringPolicy).ToArray(),
            // Where the data came from is history: to take the setting out of the file again must not build the database anew.
            IgnoreChanges = { "restoreToPointInTime", "snapshotIdentifier" },
        });
        Host = instance.Address;
        Identifier = instance.Identifier;
        Arn = instance.Arn;
        SubnetGroup = subnets.Name;
        OwnerCredentials = Owner($"{name}-owner", own, instance, masterPassword, args);
        var app = new DatabaseUser($"{name}-app", new DatabaseUserArgs
        {
            UserName = AppUser,
            Description = "The user whom the services sign in to Postgres as",
            Host = instance.Address,
            MasterSecretArn = OwnerCredentials.SecretArn,
            KeyArn = Key.Arn,
            VersionName = $"{own}-app",
            Generation = args.Generation,
            Context = args.Context,
        }, within);
        AppSecretVersion = app.SecretVersion;
        AppCredentials = new CredentialsSecret(app.SecretArn, Key.Arn,
        [
            ("DATABASE_HOST", "host"), ("DATABASE_NAME", "dbname"), ("DATABASE_PASSWORD", "password"), ("DATABASE_PORT", "port"), ("DATABASE_USER", "username"),
        ]);
        if (args.ReadReplica is { } replica)
        {
            var shared = new SharedByReplica(SecurityGroup.Id, parameters.Name, Key.Arn, monitoring.Arn, monitoringPolicy);
            ReadReplica = new DatabaseReadReplica($"{own}-read", $"{identifier}-read", instance, replica, args, shared, within);
        }

        if (args.BackupCopyRegion is { } region)
        {
            _ = new DatabaseBackupCopy($"{name}-backup-copy", own, region, instance, args.BackupRetention, args.Context, within);
        }

        RegisterOutputs();
    }

    /// <summary>The groups that RDS writes to, which it would make itself, for ever, if they were not there first.</summary>
    internal static IEnumerable<Resource> Logs(string name, string identifier, LogGroups logs, ComponentResource parent) =>
        ExportedLogs.Select(log => logs.Create($"{name}-{log}-log", $"/aws/rds/instance/{identifier}/{log}", parent)).ToList();

    private static void Begin(Rds.InstanceArgs inputs, DatabaseRestore? restore)
    {
        switch (restore)
        {
            case DatabaseRestore.FromSnapshot snapshot:
                inputs.SnapshotIdentifier = snapshot.Snapshot;
                break;
            case DatabaseRestore.FromPointInTime { At: { } at } past:
                inputs.RestoreToPointInTime = new Rds.Inputs.InstanceRestoreToPointInTimeArgs
                {
                    SourceDbInstanceIdentifier = past.Identifier,
                    RestoreTime = $"{at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}",
                };
                break;
            case DatabaseRestore.FromPointInTime latest:
                inputs.RestoreToPointInTime = new Rds.Inputs.InstanceRestoreToPointInTimeArgs
                {
                    SourceDbInstanceIdentifier = latest.Identifier,
                    UseLatestRestorableTime = true,
                };
                break;
            default:
                break;
        }
    }

    /// <summary>The password of the master user; null where RDS makes it itself, so that it never passes through our config or state.</summary>
    private Output<string>? Master(Rds.InstanceArgs inputs, PostgresDatabaseArgs args, string passwordName)
    {
        if (args.MasterPassword == MasterPassword.Managed)
        {
            inputs.ManageMasterUserPassword = true;
            inputs.MasterUserSecretKmsKeyId = Key.Arn;
            return null;
        }

        var password = DatabaseUser.NewPassword(passwordName, this);
        inputs.Password = password;
        return password;
    }

    private CredentialsSecret Owner(string name, string own, Rds.Instance instance, Output<string>? password, PostgresDatabaseArgs args)
    {
        var secretArn = password is null
            ? instance.MasterUserSecrets.Apply(secrets => secrets[0].SecretArn!)
            : new DatabaseUser(name, new DatabaseUserArgs
            {
                UserName = MasterUser,
                Description = "The user who owns the schema of Postgres",
                Host = instance.Address,
                Password = password,
                KeyArn = Key.Arn,
                VersionName = $"{own}-owner",
                Generation = args.Generation,
                Context = args.Context,
            }, new ComponentResourceOptions { Parent = this }).SecretArn;
        return new CredentialsSecret(secretArn, Key.Arn, [("DATABASE_OWNER_PASSWORD", "password"), ("DATABASE_OWNER_USER", "username")]);
    }
}
