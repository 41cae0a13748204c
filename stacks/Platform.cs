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
        var context = new StackContext
        {
            Names = new StandardNames(settings.Product, stack),
            Tags = new StandardTags(settings.Product, stack, settings.Owner),
            Region = settings.Region,
            AccountId = account,
        };
        var logKey = new EncryptionKey("logs-encryption", new() { Purpose = "logs", Users = [KeyUsers.Logs(settings.Region, account)], Context = context });
        var logs = new LogGroups(settings.LogRetention, logKey, context.Tags);

        var network = new VpcNetwork("network", new()
        {
            Cidr = settings.Network.Cidr,
            Zones = settings.Network.Zones,
            Nat = settings.Network.Nat,
            FlowLogs = settings.Network.FlowLogs,
            Logs = logs,
            Context = context,
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
            Logs = logs,
            Context = context,
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
            Logs = logs,
            Context = context,
        });
        var cluster = new EcsCluster("cluster", new()
        {
            ContainerInsights = settings.Cluster.ContainerInsights,
            Context = context,
        });
        var edge = new PublicLoadBalancer("edge", new()
        {
            Placement = network.Public,
            Certificate = settings.Edge.Certificate,
            DeletionProtection = settings.Edge.DeletionProtection,
            AccessLogRetention = settings.Edge.AccessLogRetention,
            Context = context,
        });

        var alarms = new AlarmTopic("alarms", new() { Email = settings.Alarms.Email, Context = context });
        Watch("edge", EdgeAlarms.Rules(edge));
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
                Logs = logs,
                Context = context,
            };
            Watch(service.Name, Add(service, common));
        }

        var deployRole = new DeployRole("deploy", new()
        {
            Repository = settings.GitHub.Repository,
            Environment = stack,
            CreateOidcProvider = settings.GitHub.CreateOidcProvider,
            Context = context,
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

        void Watch(string part, IEnumerable<AlarmRule> rules) => _ = new AlarmSet($"{part}-alarms", rules, alarms, context);

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
}
