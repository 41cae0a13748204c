namespace Infra.Acceptance.Metrics;

/// <summary>What is demanded of alarms, graphs and scaling policies, and mostly taken without a word where what they watch does not exist.</summary>
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
