using Pulumi;
using AppAutoScaling = Pulumi.Aws.AppAutoScaling;
using Ecs = Pulumi.Aws.Ecs;

namespace Infra.Compute;

/// <summary>Keeps a service's average CPU at its target by adding tasks fast and taking them away slowly. It owns the task count.</summary>
public sealed class ServiceScaling : ComponentResource
{
    public ServiceScaling(string name, FargateServiceArgs args, Ecs.Service service, ComponentResourceOptions? options = null)
        : base("infra:compute:ServiceScaling", $"{name}-scaling", options)
    {
        var target = new AppAutoScaling.Target($"{name}-scaling-target", new AppAutoScaling.TargetArgs
        {
            ServiceNamespace = "ecs",
            ScalableDimension = "ecs:service:DesiredCount",
            ResourceId = Output.Format($"service/{args.Cluster.ClusterName}/{service.Name}"),
            MinCapacity = args.MinimumTasks,
            MaxCapacity = args.MaximumTasks,
            Tags = args.Context.Tags.For($"{name}-scaling-target"),
        }, new CustomResourceOptions { Parent = this });
        _ = new AppAutoScaling.Policy($"{name}-scaling-cpu", new AppAutoScaling.PolicyArgs
        {
            Name = args.Context.Names.For($"{name}-cpu"),
            PolicyType = "TargetTrackingScaling",
            ServiceNamespace = target.ServiceNamespace,
            ScalableDimension = target.ScalableDimension,
            ResourceId = target.ResourceId,
            TargetTrackingScalingPolicyConfiguration = new AppAutoScaling.Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs
            {
                PredefinedMetricSpecification =
                    new AppAutoScaling.Inputs.PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs
                    {
                        PredefinedMetricType = "ECSServiceAverageCPUUtilization",
                    },
                TargetValue = args.TargetCpu.Value,
                ScaleOutCooldown = 60,
                ScaleInCooldown = 300,
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}
