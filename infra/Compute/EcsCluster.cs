using Infra.Access;
using Pulumi;
using Ecs = Pulumi.Aws.Ecs;
using ServiceDiscovery = Pulumi.Aws.ServiceDiscovery;

namespace Infra.Compute;

/// <summary>The cluster that all services of a stack run in, on Fargate.</summary>
public sealed class EcsCluster : ComponentResource
{
    /// <summary>Known once tasks may run on demand and on Spot.</summary>
    public Output<string> Arn { get; }

    /// <summary>Where services find each other by name.</summary>
    /// <exception cref="InvalidOperationException">The cluster was made without Service Connect.</exception>
    internal Output<string> NamespaceArn => _namespace?.Arn ?? throw new InvalidOperationException("The cluster has no namespace.");

    private readonly ServiceDiscovery.HttpNamespace? _namespace;

    [Output("name")]
    public Output<string> ClusterName { get; private set; }

    public ContainerInsights ContainerInsights { get; }

    /// <summary>Null where nobody gets into a task.</summary>
    public ExecSessions? Exec { get; }

    public EcsCluster(string name, EcsClusterArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:EcsCluster", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
        Exec = args.Exec ? Sessions(name, args) : null;
        var cluster = new Ecs.Cluster($"{name}-cluster", new Ecs.ClusterArgs
        {
            Name = args.Context.Names.Prefix,
            Settings = new Ecs.Inputs.ClusterSettingArgs
            {
                Name = "containerInsights",
                Value = args.ContainerInsights switch
                {
                    ContainerInsights.Enhanced => "enhanced",
                    ContainerInsights.Enabled => "enabled",
                    _ => "disabled",
                },
            },
            Configuration = Exec is null ? null : (Input<Ecs.Inputs.ClusterConfigurationArgs>)Configuration(Exec),
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, child);
        var capacity = new Ecs.ClusterCapacityProviders($"{name}-capacity", new Ecs.ClusterCapacityProvidersArgs
        {
            ClusterName = cluster.Name,
            CapacityProviders = { ServiceCapacity.OnDemand, ServiceCapacity.Spot },
        }, child);
        if (args.ServiceConnect)
        {
            _namespace = new ServiceDiscovery.HttpNamespace($"{name}-namespace", new ServiceDiscovery.HttpNamespaceArgs
            {
                Name = args.Context.Names.Prefix,
                Description = "The services of the stack by their names",
                Tags = args.Context.Tags.For(args.Context.Names.Prefix),
            }, child);
        }

        Arn = Output.Tuple(cluster.Arn, capacity.Id).Apply(both => both.Item1);
        ClusterName = cluster.Name;
        ContainerInsights = args.ContainerInsights;
        RegisterOutputs();
    }

    private ExecSessions Sessions(string name, EcsClusterArgs args) => new(
        new EncryptionKey($"{name}-exec-encryption", new EncryptionKeyArgs
        {
            Purpose = "exec",
            Users = [KeyUsers.Sessions(args.Context.Names, args.Context.AccountId)],
            Context = args.Context,
        }, new ComponentResourceOptions { Parent = this }),
        args.Logs.Create($"{name}-exec-log", args.Context.Names.Path("cluster/exec"), this));

    private static Ecs.Inputs.ClusterConfigurationArgs Configuration(ExecSessions exec) => new()
    {
        ExecuteCommandConfiguration = new Ecs.Inputs.ClusterConfigurationExecuteCommandConfigurationArgs
        {
            KmsKeyId = exec.Key.Arn,
            Logging = "OVERRIDE",
            LogConfiguration = new Ecs.Inputs.ClusterConfigurationExecuteCommandConfigurationLogConfigurationArgs
            {
                CloudWatchEncryptionEnabled = true,
                CloudWatchLogGroupName = exec.Log.Name,
            },
        },
    };
}
