using Infra.Access;
using Pulumi;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>The cluster that all services of a stack run in, on Fargate.</summary>
public sealed class EcsCluster : ComponentResource
{
    public Output<string> Arn { get; }

    [Output("name")]
    public Output<string> ClusterName { get; private set; }

    public ContainerInsights ContainerInsights { get; }

    /// <summary>Null where nobody gets into a task.</summary>
    public ExecSessions? Exec { get; }

    public EcsCluster(string name, EcsClusterArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:EcsCluster", name, options)
    {
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
        }, new CustomResourceOptions { Parent = this });
        Arn = cluster.Arn;
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
