using Infra.Compute;
using Infra.Naming;
using Pulumi;

namespace Infra.Alarms;

/// <summary>When work piles up faster than scaling can add tasks.</summary>
public static class BacklogAlarms
{
    /// <summary>Scaling holds the backlog at its target; twice that for a quarter of an hour means that it cannot.</summary>
    private const int TooMuch = 2;

    public static IEnumerable<AlarmRule> Rules(string name, Output<string> service, EcsCluster cluster, Backlog backlog, StackContext context)
    {
        yield return new AlarmRule
        {
            Name = $"{name}-backlog",
            Metric = new AlarmMetric.Expression(
                Backlog.PerTaskFormula,
                "Waiting jobs per task",
                ("backlog", new AlarmMetric.Single(context.Names.MetricNamespace, Backlog.MetricName, "Average", (Backlog.Dimension, name))),
                ("running", new AlarmMetric.Single("ECS/ContainerInsights", "RunningTaskCount", "Average", ("ClusterName", cluster.ClusterName), ("ServiceName", service)))),
            Comparison = Comparison.Above,
            Threshold = TooMuch * backlog.PerTask,
            Periods = 15,
            PeriodsInTrouble = 15,
            // A worker that publishes nothing is not scaled either: nobody would see its queue grow.
            MissingData = MissingData.IsTheAlarm,
            Why = $"More than {TooMuch * backlog.PerTask} jobs wait for each task of {name} and have for a quarter of an hour, or {name} has stopped saying how many.",
            Runbook = $"see whether services.{name}.maximumTasks is reached, whether jobs fail and come back, and whether the log of {name} says that publishing failed.",
            Guide = "backlog-grows",
        };
    }
}
