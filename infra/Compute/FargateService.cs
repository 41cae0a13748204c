using Pulumi;
using Pulumi.Aws.Ec2;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>What an API and a worker have in common: tasks in private subnets, replaced without a gap, and given up when they do not start.</summary>
public sealed class FargateService : ComponentResource
{
    /// <summary>
    /// The circuit breaker needs three tasks that do not start, each with its grace and its health checks, and as long again to go back;
    /// alarms bake for some minutes more. The provider's own 20 minutes would call that a timeout and leave the end to nobody.
    /// </summary>
    private static readonly TimeSpan LongestDeployment = TimeSpan.FromMinutes(45);

    [Output("serviceName")]
    public Output<string> ServiceName { get; private set; }

    /// <summary>The log group that its tasks write to.</summary>
    public Output<string> LogGroup { get; }

    /// <summary>Stands when the tasks run.</summary>
    internal Resource Running { get; }

    /// <param name="name">The service's name in the cluster.</param>
    /// <param name="args">What the service decides.</param>
    /// <param name="probe">How ECS asks inside the container whether the process is sound.</param>
    /// <param name="group">The security group of the tasks.</param>
    /// <param name="endpoint">How requests arrive; null for a service that takes none.</param>
    /// <param name="options">As for any component.</param>
    public FargateService(
        string name, FargateServiceArgs args, HealthProbe probe, SecurityGroup group, ServiceEndpoint? endpoint = null, ComponentResourceOptions? options = null)
        : base("infra:compute:FargateService", $"{name}-service", options)
    {
        if (args.IsCalled || args.Calls.Count > 0)
        {
            var log = args.Logs.Create($"{name}-log-proxy", args.Context.Names.Path($"{name}/proxy"), this);
            args = args with { Mesh = new ServiceMesh(log, args.Calls, args.IsCalled) };
        }

        var task = new FargateTask(name, args, probe, endpoint?.Port, new ComponentResourceOptions { Parent = this });
        var inputs = new Ecs.ServiceArgs
        {
            Name = name,
            Cluster = args.Cluster.Arn,
            TaskDefinition = task.DefinitionArn,
            CapacityProviderStrategies = ServiceCapacity.Of(args.Spot, args.MinimumTasks),
            // A change of the strategy is one of the service in place only if its tasks may start anew; otherwise it replaces the service.
            ForceNewDeployment = true,
            DesiredCount = args.MinimumTasks,
            DeploymentMinimumHealthyPercent = 100,
            DeploymentMaximumPercent = 200,
            AvailabilityZoneRebalancing = "ENABLED",
            EnableEcsManagedTags = true,
            EnableExecuteCommand = args.Cluster.Exec is not null,
            // Named, so that nobody pins another one by hand: pinned, it gets no more security updates.
            PlatformVersion = "LATEST",
            PropagateTags = "SERVICE",
            WaitForSteadyState = true,
            NetworkConfiguration = new Ecs.Inputs.ServiceNetworkConfigurationArgs
            {
                Subnets = args.Placement.SubnetIds,
                SecurityGroups = group.Id,
                AssignPublicIp = false,
            },
            Tags = args.Context.Tags.For(args.Context.Names.For(name)),
        };
        if (args.Mesh is { } mesh)
        {
            inputs.ServiceConnectConfiguration = mesh.Configuration(name, endpoint?.Port, args.Cluster, args.Context);
        }

        ReleaseControl.Apply(inputs, endpoint);
        var longest = LongestDeployment + (endpoint?.BlueGreen?.Bake ?? TimeSpan.Zero);
        var own = new CustomResourceOptions
        {
            Parent = this,
            // Autoscaling owns the count; a deployment that reset it would take tasks away in the middle of a rush.
            IgnoreChanges = { "desiredCount" },
            CustomTimeouts = new CustomTimeouts { Create = longest, Update = longest },
        };
        // A task knows the services that Service Connect had when it started: whoever is called comes first.
        foreach (var called in args.Calls)
        {
            own.DependsOn.Add(called.Running);
        }

        if (endpoint is not null)
        {
            inputs.LoadBalancers = LoadBalancer(name, endpoint);
            inputs.HealthCheckGracePeriodSeconds = 60;
            // ECS refuses a target group that no listener leads to yet.
            own.DependsOn.Add(endpoint.Rule);
        }

        var service = new Ecs.Service($"{name}-ecs", inputs, own);
        _ = new ServiceScaling(name, args, service, endpoint?.Requests, new ComponentResourceOptions { Parent = this });
        Running = service;
        ServiceName = service.Name;
        LogGroup = task.LogGroup;
        RegisterOutputs();
    }

    private static Ecs.Inputs.ServiceLoadBalancerArgs LoadBalancer(string name, ServiceEndpoint endpoint)
    {
        var balancer = new Ecs.Inputs.ServiceLoadBalancerArgs
        {
            TargetGroupArn = endpoint.TargetGroupArn,
            ContainerName = name,
            ContainerPort = endpoint.Port,
        };
        if (endpoint.BlueGreen is { } route)
        {
            balancer.AdvancedConfiguration = new Ecs.Inputs.ServiceLoadBalancerAdvancedConfigurationArgs
            {
                AlternateTargetGroupArn = route.AlternateTargetGroupArn,
                ProductionListenerRule = route.RuleArn,
                RoleArn = route.RoleArn,
            };
        }

        return balancer;
    }
}
