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

    public EcsCluster(string name, EcsClusterArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:EcsCluster", name, options)
    {
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
            Tags = args.Context.Tags.For(args.Context.Names.Prefix),
        }, new CustomResourceOptions { Parent = this });
        Arn = cluster.Arn;
        ClusterName = cluster.Name;
        ContainerInsights = args.ContainerInsights;
        RegisterOutputs();
    }
}
