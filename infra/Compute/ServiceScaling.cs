using Pulumi;
using AppAutoScaling = Pulumi.Aws.AppAutoScaling;
using Ecs = Pulumi.Aws.Ecs;
using Inputs = Pulumi.Aws.AppAutoScaling.Inputs;

namespace Infra.Compute;

/// <summary>
/// Owns the task count: keeps averages at their targets by adding tasks fast and taking them away slowly, within limits that schedules may
/// move. With several targets the one that wants the most tasks wins, and tasks go only when all of them agree.
/// </summary>
public sealed class ServiceScaling : ComponentResource
{
    private readonly string _name;
    private readonly FargateServiceArgs _args;
    private readonly AppAutoScaling.Target _target;
    private AppAutoScaling.ScheduledAction? _lastSchedule;

    public ServiceScaling(string name, FargateServiceArgs args, Ecs.Service service, RequestTarget? requests, ComponentResourceOptions? options = null)
        : base("infra:compute:ServiceScaling", $"{name}-scaling", options)
    {
        _name = name;
        _args = args;
        _target = new AppAutoScaling.Target($"{name}-scaling-target", new AppAutoScaling.TargetArgs
        {
            ServiceNamespace = "ecs",
            ScalableDimension = "ecs:service:DesiredCount",
            ResourceId = Output.Format($"service/{args.Cluster.ClusterName}/{service.Name}"),
            MinCapacity = args.MinimumTasks,
            MaxCapacity = args.MaximumTasks,
            Tags = args.Context.Tags.For($"{name}-scaling-target"),
        }, new CustomResourceOptions { Parent = this });
        Follow("cpu", Average("ECSServiceAverageCPUUtilization", args.TargetCpu.Value));
        Follow("memory", Average("ECSServiceAverageMemoryUtilization", args.TargetMemory.Value));
        if (requests is not null)
        {
            Follow("requests", Requests(requests));
        }

        if (args.Backlog is not null)
        {
            Follow("backlog", PerTask(name, args.Backlog, service));
        }

        foreach (var schedule in args.Schedules)
        {
            At($"{name}-scaling-at-{schedule.Name}", schedule);
        }

        if (args.Shutdown is { } night)
        {
            At($"{name}-scaling-off", night.FallAsleep);
            At($"{name}-scaling-on", night.WakeUp(args.MinimumTasks, args.MaximumTasks));
        }

        RegisterOutputs();
    }

    private void Follow(string what, Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs target)
    {
        target.ScaleOutCooldown = 60;
        target.ScaleInCooldown = 300;
        _ = new AppAutoScaling.Policy($"{_name}-scaling-{what}", new AppAutoScaling.PolicyArgs
        {
            Name = _args.Context.Names.For($"{_name}-{what}"),
            PolicyType = "TargetTrackingScaling",
            ServiceNamespace = _target.ServiceNamespace,
            ScalableDimension = _target.ScalableDimension,
            ResourceId = _target.ResourceId,
            TargetTrackingScalingPolicyConfiguration = target,
        }, new CustomResourceOptions { Parent = this });
    }

    private void At(string resource, ScalingSchedule schedule)
    {
        var options = new CustomResourceOptions { Parent = this };
        if (_lastSchedule is not null)
        {
            // One after the other: AWS refuses two changes of one target at a time.
            options.DependsOn = _lastSchedule;
        }

        _lastSchedule = new AppAutoScaling.ScheduledAction(resource, new AppAutoScaling.ScheduledActionArgs
        {
            Name = _args.Context.Names.For($"{_name}-{schedule.Name}"),
            ServiceNamespace = _target.ServiceNamespace,
            ScalableDimension = _target.ScalableDimension,
            ResourceId = _target.ResourceId,
            Schedule = schedule.Cron,
            Timezone = schedule.TimeZone,
            ScalableTargetAction = new Inputs.ScheduledActionScalableTargetActionArgs { MinCapacity = schedule.MinimumTasks, MaxCapacity = schedule.MaximumTasks },
        }, options);
    }

    private static Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs Average(string metric, double target) => new()
    {
        PredefinedMetricSpecification = new Inputs.PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs
        {
            PredefinedMetricType = metric,
        },
        TargetValue = target,
    };

    private static Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs Requests(RequestTarget requests) => new()
    {
        PredefinedMetricSpecification = new Inputs.PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs
        {
            PredefinedMetricType = "ALBRequestCountPerTarget",
            ResourceLabel = requests.ResourceLabel,
        },
        TargetValue = requests.PerTask,
    };

    private Inputs.PolicyTargetTrackingScalingPolicyConfigurationArgs PerTask(string name, Backlog backlog, Ecs.Service service) => new()
    {
        CustomizedMetricSpecification = new Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationArgs
        {
            Metrics =
            {
                new Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs
                {
                    Id = "result", Expression = Backlog.PerTaskFormula, Label = "Waiting jobs per task", ReturnData = true,
                },
                Part("backlog", _args.Context.Names.MetricNamespace, Backlog.MetricName, (Backlog.Dimension, name)),
                Part("running", "ECS/ContainerInsights", "RunningTaskCount", ("ClusterName", _args.Cluster.ClusterName), ("ServiceName", service.Name)),
            },
        },
        TargetValue = backlog.PerTask,
    };

    private static Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricArgs Part(
        string id, string space, string metric, params IReadOnlyList<(string Name, Input<string> Value)> dimensions)
    {
        var list = new InputList<Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs>();
        foreach (var (name, value) in dimensions)
        {
            list.Add(new Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricDimensionArgs
            {
                Name = name,
                Value = value,
            });
        }

        return new()
        {
            Id = id,
            ReturnData = false,
            MetricStat = new Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatArgs
            {
                // Every task may publish the same queue: the average of equal numbers is the number.
                Stat = "Average",
                Metric = new Inputs.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationMetricMetricStatMetricArgs
                {
                    Namespace = space,
                    MetricName = metric,
                    Dimensions = list,
                },
            },
        };
    }
}
