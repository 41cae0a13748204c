using Infra.Access;
using Infra.Alarms;
using Infra.Compute;
using Infra.Data;
using Infra.Delivery;
using Infra.Edge;
using Infra.Naming;
using Infra.Network;
using Infra.Observability;
using Infra.Settings;
using Pulumi;
using Aws = Pulumi.Aws;

namespace Stacks;

/// <summary>The one composition: every stack is this platform with its own settings.</summary>
public sealed class Platform : Stack
{
    [Output("url")]
    public Output<string> Url { get; private set; }

    [Output("cluster")]
    public Output<string> Cluster { get; private set; }

    [Output("deployRole")]
    public Output<string> DeployRole { get; private set; }

    /// <summary>What the policies hold a stack to: see <see cref="StackSettings.CustomerFacing"/>.</summary>
    [Output("customerFacing")]
    public Output<bool> CustomerFacing { get; private set; }

    public Platform(StackSettings settings, StackOptions? options = null)
        : base(options)
    {
        var stack = Deployment.Instance.StackName;
        var account = Aws.GetCallerIdentity.Invoke().Apply(caller => caller.AccountId);
        var names = new StandardNames(settings.Product, stack);
        var tags = new StandardTags(settings.Product, stack, settings.Owner);
        var logs = new LogGroups(settings.LogRetention, LogKey(settings, account, names, tags), tags);

        var network = new VpcNetwork("network", new()
        {
            Cidr = settings.Network.Cidr,
            Region = settings.Region,
            Zones = settings.Network.Zones,
            Nat = settings.Network.Nat,
            FlowLogs = settings.Network.FlowLogs,
            AccountId = account,
            Logs = logs,
            Names = names,
            Tags = tags,
        });
        var database = new PostgresDatabase("database", new()
        {
            Placement = network.Isolated,
            MajorVersion = settings.Database.MajorVersion,
            InstanceClass = settings.Database.InstanceClass,
            HighAvailability = settings.Database.HighAvailability,
            Storage = settings.Database.Storage,
            StorageCeiling = settings.Database.StorageCeiling,
            BackupRetention = settings.Database.BackupRetention,
            DeletionProtection = settings.Database.DeletionProtection,
            Insights = settings.Database.Insights,
            AccountId = account,
            Logs = logs,
            Names = names,
            Tags = tags,
        });
        var cache = new RedisCache("cache", new()
        {
            Placement = network.Isolated,
            Engine = settings.Cache.Engine,
            EngineVersion = settings.Cache.EngineVersion,
            NodeType = settings.Cache.NodeType,
            HighAvailability = settings.Cache.HighAvailability,
            Usage = settings.Cache.Usage,
            SnapshotRetention = settings.Cache.SnapshotRetention,
            DeletionProtection = settings.Database.DeletionProtection,
            AccountId = account,
            Logs = logs,
            Names = names,
            Tags = tags,
        });
        var cluster = new EcsCluster("cluster", new()
        {
            ContainerInsights = settings.Cluster.ContainerInsights,
            Names = names,
            Tags = tags,
        });
        var edge = new PublicLoadBalancer("edge", new()
        {
            Placement = network.Public,
            Certificate = settings.Edge.Certificate,
            DeletionProtection = settings.Edge.DeletionProtection,
            AccessLogRetention = settings.Edge.AccessLogRetention,
            AccountId = account,
            Names = names,
            Tags = tags,
        });

        var alarms = new AlarmTopic("alarms", new() { Email = settings.Alarms.Email, AccountId = account, Names = names, Tags = tags });
        Watch("database", DatabaseAlarms.Rules(database, settings.Database.Storage, settings.Alarms.DatabaseConnections));
        Watch("cache", CacheAlarms.Rules(cache));
        foreach (var service in settings.Services)
        {
            var common = new FargateServiceArgs
            {
                Cluster = cluster,
                Placement = network.Private,
                Image = service.Image,
                Cpu = service.Cpu,
                Memory = service.Memory,
                MinimumTasks = service.MinimumTasks,
                MaximumTasks = service.MaximumTasks,
                TargetCpu = service.TargetCpu,
                StopWindow = service.StopWindow,
                Environment = service.Environment,
                Dependencies = new ServiceDependencies(service.UsesDatabase ? database : null, service.UsesCache ? cache : null),
                Region = settings.Region,
                AccountId = account,
                Logs = logs,
                Names = names,
                Tags = tags,
            };
            Watch(service.Name, Add(service, common));
        }

        var deployRole = new DeployRole("deploy", new()
        {
            Repository = settings.GitHub.Repository,
            Environment = stack,
            CreateOidcProvider = settings.GitHub.CreateOidcProvider,
            Region = settings.Region,
            AccountId = account,
            Names = names,
            Tags = tags,
        });
        _ = new DeploymentEnvironment("delivery", new()
        {
            Repository = settings.GitHub.Repository,
            Environment = stack,
            ReviewerTeams = settings.GitHub.ReviewerTeams,
            ReviewerUsers = settings.GitHub.ReviewerUsers,
            Variables =
            [
                ("AWS_REGION", settings.Region),
                ("AWS_ROLE_ARN", deployRole.Arn),
                ("ECS_CLUSTER", cluster.ClusterName),
                ("PLATFORM_URL", edge.Url),
            ],
            Secrets = settings.GitHub.Secrets,
        });
        if (settings.GitHub.ProtectBranch)
        {
            _ = new ProtectedBranch("branch", new()
            {
                Repository = settings.GitHub.Repository,
                Branch = settings.GitHub.Branch,
                RequiredChecks = settings.GitHub.RequiredChecks,
                Approvals = settings.GitHub.Approvals,
            });
        }

        Url = edge.Url;
        Cluster = cluster.ClusterName;
        DeployRole = deployRole.Arn;
        CustomerFacing = Output.Create(settings.CustomerFacing);

        void Watch(string part, IEnumerable<AlarmRule> rules) => _ = new AlarmSet($"{part}-alarms", rules, alarms, names, tags);

        IEnumerable<AlarmRule> Add(ServiceSettings service, FargateServiceArgs common)
        {
            switch (service)
            {
                case ApiServiceSettings api:
                    var added = new ApiService(api.Name, new()
                    {
                        Service = common,
                        LoadBalancer = edge,
                        Port = api.Port,
                        ReadinessPath = api.ReadinessPath,
                        LivenessPath = api.LivenessPath,
                        Paths = api.Paths,
                        Priority = api.Priority,
                        DrainWindow = api.DrainWindow,
                    });
                    return
                    [
                        .. ServiceAlarms.Rules(api.Name, added.ServiceName, cluster, api.MinimumTasks),
                        .. ApiAlarms.Rules(api.Name, added, edge, settings.Alarms.LatencyP95, settings.Alarms.ServerErrors),
                    ];
                case WorkerServiceSettings worker:
                    var started = new WorkerService(worker.Name, new() { Service = common, HeartbeatCommand = worker.HeartbeatCommand });
                    return ServiceAlarms.Rules(worker.Name, started.ServiceName, cluster, worker.MinimumTasks);
                default:
                    throw new InvalidOperationException($"A service cannot be {service.GetType().Name}.");
            }
        }
    }

    private static EncryptionKey LogKey(StackSettings settings, Output<string> account, StandardNames names, StandardTags tags) =>
        new("logs-encryption", new()
        {
            Purpose = "logs",
            AccountId = account,
            Users = [KeyUsers.Logs(settings.Region, account)],
            Names = names,
            Tags = tags,
        });
}
