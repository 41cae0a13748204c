using Pulumi;
using Pulumi.Aws.Ec2;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>What an API and a worker have in common: tasks in private subnets, replaced without a gap, and given up when they do not start.</summary>
public sealed class FargateService : ComponentResource
{
    [Output("serviceName")]
    public Output<string> ServiceName { get; private set; }

    /// <summary>The log group that its tasks write to.</summary>
    public Output<string> LogGroup { get; }

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
        var task = new FargateTask(name, args, probe, endpoint?.Port, new ComponentResourceOptions { Parent = this });
        var inputs = new Ecs.ServiceArgs
        {
            Name = name,
            Cluster = args.Cluster.Arn,
            TaskDefinition = task.DefinitionArn,
            LaunchType = "FARGATE",
            DesiredCount = args.MinimumTasks,
            DeploymentMinimumHealthyPercent = 100,
            DeploymentMaximumPercent = 200,
            // Always on: without it a broken image is started again and again for hours, and the deployment looks busy.
            DeploymentCircuitBreaker = new Ecs.Inputs.ServiceDeploymentCircuitBreakerArgs { Enable = true, Rollback = true },
            AvailabilityZoneRebalancing = "ENABLED",
            EnableEcsManagedTags = true,
            EnableExecuteCommand = false,
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
        var own = new CustomResourceOptions
        {
            Parent = this,
            // Autoscaling owns the count; a deployment that reset it would take tasks away in the middle of a rush.
            IgnoreChanges = { "desiredCount" },
        };
        if (endpoint is not null)
        {
            inputs.LoadBalancers = new Ecs.Inputs.ServiceLoadBalancerArgs
            {
                TargetGroupArn = endpoint.TargetGroupArn,
                ContainerName = name,
                ContainerPort = endpoint.Port,
            };
            inputs.HealthCheckGracePeriodSeconds = 60;
            // ECS refuses a target group that no listener leads to yet.
            own.DependsOn = endpoint.Rule;
        }

        var service = new Ecs.Service($"{name}-ecs", inputs, own);
        _ = new ServiceScaling(name, args, service, new ComponentResourceOptions { Parent = this });
        ServiceName = service.Name;
        LogGroup = task.LogGroup;
        RegisterOutputs();
    }
}
