using Infra.Compute;
using Pulumi;

namespace Infra.Alarms;

/// <summary>When a service needs somebody, whether it takes requests or not.</summary>
public static class ServiceAlarms
{
    /// <param name="name">The service's name in the program.</param>
    /// <param name="service">Its name in the cluster.</param>
    /// <param name="cluster">Where it runs.</param>
    /// <param name="minimumTasks">What autoscaling never goes below.</param>
    /// <param name="through">What tells of missing tasks; null where the alarm itself does.</param>
    public static IEnumerable<AlarmRule> Rules(string name, Output<string> service, EcsCluster cluster, int minimumTasks, CompositeRule? through = null)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-cpu",
            Metric = Metric("AWS/ECS", "CPUUtilization", "Average", service, cluster),
            Comparison = Comparison.Above,
            Threshold = 90,
            Periods = 15,
            PeriodsInTrouble = 15,
            MissingData = MissingData.IsTheAlarm,
            Why = $"The tasks of {name} have had no processor to spare for a quarter of an hour, and scaling out did not help.",
            Runbook = $"see whether services.{name}.maximumTasks is reached; compare with the last deployment.",
            Guide = "service-cpu-memory",
        };
        yield return new AlarmRule
        {
            Name = $"{name}-memory",
            Metric = Metric("AWS/ECS", "MemoryUtilization", "Maximum", service, cluster),
            Comparison = Comparison.Above,
            Threshold = 90,
            MissingData = MissingData.IsTheAlarm,
            Why = $"A task of {name} is about to be killed for its memory, together with the work that it holds.",
            Runbook = $"look for growth since the last deployment; raise services.{name}.memoryMib if the load is honest.",
            Guide = "service-cpu-memory",
        };
        yield return Running(name, service, cluster, minimumTasks, through);
    }

    private static AlarmRule Running(string name, Output<string> service, EcsCluster cluster, int minimumTasks, CompositeRule? through)
    {
        var rule = new AlarmRule
        {
            Name = $"{name}-tasks",
            Metric = new AlarmMetric.Expression(
                "desired - running",
                "Tasks that should run and do not",
                ("desired", Metric("ECS/ContainerInsights", "DesiredTaskCount", "Maximum", service, cluster)),
                ("running", Metric("ECS/ContainerInsights", "RunningTaskCount", "Maximum", service, cluster))),
            Comparison = Comparison.Above,
            Threshold = 0,
            Periods = 10,
            PeriodsInTrouble = 10,
            MissingData = MissingData.IsTheAlarm,
            Why = $"Fewer tasks of {name} run than should, and have for ten minutes: they stop or do not start.",
            Runbook = $"read the reason of the last stopped task of {name} and the end of its log.",
            Guide = "service-below-desired",
            Through = through,
        };
        return cluster.ContainerInsights != ContainerInsights.Disabled
            ? rule
            : rule with
            {
                // Without Container Insights: each task reports its CPU once a minute, so the number of reports is the number of tasks.
                Metric = Metric("AWS/ECS", "CPUUtilization", "SampleCount", service, cluster),
                Comparison = Comparison.Below,
                Threshold = minimumTasks,
            };
    }

    private static AlarmMetric.Single Metric(string metricNamespace, string metric, string statistic, Output<string> service, EcsCluster cluster) =>
        new(metricNamespace, metric, statistic, ("ClusterName", cluster.ClusterName), ("ServiceName", service));
}
