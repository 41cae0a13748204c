namespace Infra.Acceptance.Metrics;

/// <summary>What CloudWatch demands of alarms, graphs and scaling policies, and takes without a word where the metric does not exist.</summary>
public static class MetricConstraints
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<CodedConstraint> All =>
    [
        .. AlarmMetricConstraints.All,
        .. AlarmFormConstraints.All,
        .. CompositeAlarmConstraints.All,
        .. DashboardConstraints.All,
        .. ScalingMetricConstraints.All,
    ];
}
