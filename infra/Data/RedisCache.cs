using System.Collections.Immutable;
using Infra.Access;
using Pulumi;
using Pulumi.Aws.Ec2;
using Pulumi.Random;
using ElastiCache = Pulumi.Aws.ElastiCache;
using SecretsManager = Pulumi.Aws.SecretsManager;

namespace Infra.Data;

/// <summary>An encrypted, private Redis or Valkey that answers nobody without TLS and its token.</summary>
public sealed class RedisCache : ComponentResource
{
    /// <summary>Where services connect; the port of Redis and Valkey.</summary>
    public const int Port = 6379;

    [Output("host")]
    public Output<string> Host { get; private set; }

    /// <summary>The secret whose whole text is the token.</summary>
    public CredentialsSecret Credentials { get; }

    /// <summary>The version of the secret that holds today; another after each change of the token.</summary>
    public Output<string> SecretVersion { get; }

    /// <summary>The key of the data, the snapshots and the secret.</summary>
    public EncryptionKey Key { get; }

    public SecurityGroup SecurityGroup { get; }

    /// <summary>The nodes as their metrics' <c>CacheClusterId</c> names them: ElastiCache publishes nothing for the group as a whole.</summary>
    public ImmutableArray<string> Nodes { get; }

    public CacheUsage Usage { get; }

    /// <summary>The name of the group in AWS.</summary>
    public string Identifier { get; }

    public RedisCache(string name, RedisCacheArgs args, ComponentResourceOptions? options = null)
        : base("infra:data:RedisCache", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        var identifier = args.Context.Names.For("cache");
        var nodes = args.HighAvailability ? 2 : 1;
        Key = new EncryptionKey($"{name}-encryption", new EncryptionKeyArgs
        {
            Purpose = "cache",
            // ElastiCache comes to KMS under two names.
            Through = ["dax", "elasticache", "secretsmanager"],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this });
        SecurityGroup = new SecurityGroup($"{name}-sg", new SecurityGroupArgs
        {
            VpcId = args.Placement.VpcId,
            Description = "Cache: from the services that use it, to nowhere",
            Tags = args.Context.Tags.For($"{name}-sg"),
        }, child);
        var subnets = new ElastiCache.SubnetGroup($"{name}-subnets", new ElastiCache.SubnetGroupArgs
        {
            SubnetIds = args.Placement.SubnetIds,
            Description = "The isolated subnets",
            Tags = args.Context.Tags.For($"{name}-subnets"),
        }, child);
        var parameters = new ElastiCache.ParameterGroup($"{name}-parameters", new ElastiCache.ParameterGroupArgs
        {
            Family = $"{EngineName(args.Engine)}{args.EngineVersion.Split('.')[0]}",
            Description = "What happens when the memory is full",
            Parameters = new ElastiCache.Inputs.ParameterGroupParameterArgs
            {
                Name = "maxmemory-policy",
                Value = args.Usage == CacheUsage.Queue ? "noeviction" : "allkeys-lru",
            },
            Tags = args.Context.Tags.For($"{name}-parameters"),
        }, child);
        var slowLog = args.Logs.Create($"{name}-slow-log", args.Context.Names.Path("cache/slow-log"), this);
        var engineLog = args.Logs.Create($"{name}-engine-log", args.Context.Names.Path("cache/engine-log"), this);
        var token = new RandomPassword($"{name}-token", new RandomPasswordArgs
        {
            Length = 64,
            // ElastiCache takes few special characters; 64 letters and digits are strong enough without.
            Special = false,
            Keepers = { ["generation"] = $"{args.TokenGeneration}" },
        }, child);
        var secret = new SecretsManager.Secret($"{name}-secret", new SecretsManager.SecretArgs
        {
            // A deleted secret keeps its name for the recovery window, so a generated end lets a stack come back within it.
            NamePrefix = $"{args.Context.Names.For("cache-token")}-",
            Description = "The token that the services show to the cache",
            KmsKeyId = Key.Arn,
            RecoveryWindowInDays = 30,
            Tags = args.Context.Tags.For(args.Context.Names.For("cache-token")),
        }, child);
        var finalSnapshot = new RandomId($"{name}-final-snapshot", new RandomIdArgs
        {
            ByteLength = 4,
            Keepers = { ["identifier"] = identifier },
        }, child);
        // What it holds, for whoever changes its parameters: jobs are lost in silence by the policy of a cache.
        var tags = args.Context.Tags.For(identifier);
        tags.Add("usage", args.Usage == CacheUsage.Queue ? "queue" : "cache");
        var group = new ElastiCache.ReplicationGroup($"{name}-group", new ElastiCache.ReplicationGroupArgs
        {
            ReplicationGroupId = identifier,
            Description = $"Cache of {args.Context.Names.Prefix}",
            Engine = EngineName(args.Engine),
            EngineVersion = args.EngineVersion,
            // A version that AWS raised would look like a downgrade to the next deployment, and that replaces the cache.
            AutoMinorVersionUpgrade = false,
            NodeType = args.NodeType,
            NumCacheClusters = nodes,
            AutomaticFailoverEnabled = args.HighAvailability,
            MultiAzEnabled = args.HighAvailability,
            Port = Port,
            SubnetGroupName = subnets.Name,
            SecurityGroupIds = SecurityGroup.Id,
            ParameterGroupName = parameters.Name,
            AtRestEncryptionEnabled = true,
            KmsKeyId = Key.Arn,
            TransitEncryptionEnabled = true,
            TransitEncryptionMode = "required",
            AuthToken = Output.CreateSecret(token.Result),
            AuthTokenUpdateStrategy = args.TokenRotation == TokenRotation.Rotate ? "ROTATE" : "SET",
            SnapshotRetentionLimit = (int)args.SnapshotRetention.TotalDays,
            SnapshotWindow = $"{args.SnapshotWindow}",
            MaintenanceWindow = $"{args.MaintenanceWindow}",
            FinalSnapshotIdentifier = Output.Format($"{identifier}-final-{finalSnapshot.Hex}"),
            LogDeliveryConfigurations = { Log("slow-log", slowLog.Name), Log("engine-log", engineLog.Name) },
            ApplyImmediately = false,
            Tags = tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.DeletionProtection });
        // After the group, which must know a token before a task comes with it.
        var version = new SecretsManager.SecretVersion($"{name}-secret-version", new SecretsManager.SecretVersionArgs
        {
            SecretId = secret.Id,
            SecretString = Output.CreateSecret(token.Result),
        }, new CustomResourceOptions { Parent = this, DependsOn = group });
        Host = group.PrimaryEndpointAddress;
        // The version's, so that whoever reads the secret waits until it has a value.
        Credentials = new CredentialsSecret(version.Arn, Key.Arn, [("CACHE_TOKEN", null)]);
        SecretVersion = version.VersionId;
        Nodes = [.. Enumerable.Range(1, nodes).Select(number => $"{identifier}-{number:000}")];
        Usage = args.Usage;
        Identifier = identifier;
        RegisterOutputs();
    }

    private static ElastiCache.Inputs.ReplicationGroupLogDeliveryConfigurationArgs Log(string type, Output<string> group) => new()
    {
        LogType = type,
        LogFormat = "json",
        DestinationType = "cloudwatch-logs",
        Destination = group,
    };

    private static string EngineName(CacheEngine engine) => engine == CacheEngine.Valkey ? "valkey" : "redis";
}
