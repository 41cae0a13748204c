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

    public EcsCluster(string name, EcsClusterArgs args, ComponentResourceOptions? options = null)
        : base("infra:compute:EcsCluster", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };
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
}
