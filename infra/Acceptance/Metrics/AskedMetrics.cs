using Infra.Plans;
using Infra.Policies.Alarms;

namespace Infra.Acceptance.Metrics;

/// <summary>The metrics that a resource asks CloudWatch for.</summary>
internal static class AskedMetrics
{
    private const string Scaling = "targetTrackingScalingPolicyConfiguration.customizedMetricSpecification";

    /// <summary>The metric of an alarm, and those that its formula is about.</summary>
    public static IEnumerable<AskedMetric> OfAlarm(PlannedResource alarm)
    {
        if (alarm.Has("metricName") && Read(alarm, "", alarm.AllInputs()) is { } own)
        {
            yield return own with
            {
                Statistic = alarm.Text("extendedStatistic") ?? alarm.Text("statistic"),
                StatisticInput = alarm.Has("extendedStatistic") ? "extendedStatistic" : "statistic",
            };
        }

        foreach (var (query, index) in (alarm.Items("metricQueries") ?? []).Select((query, index) => (query, index)))
        {
            if (query.Map("metric") is { } metric && Read(alarm, $"metricQueries[{index}].metric", metric) is { } asked)
            {
                yield return asked with { Statistic = metric.Text("stat") };
            }
        }
    }

    /// <summary>The metric that a scaling policy keeps at its target, where it is not one that AWS knows by a name of its own.</summary>
    public static IEnumerable<AskedMetric> OfScaling(PlannedResource policy)
    {
        if (policy.Map(Scaling) is not { } target)
        {
            yield break;
        }

        if (target.Has("metricName") && Read(policy, Scaling, target) is { } own)
        {
            yield return own with { Statistic = target.Text("statistic"), StatisticInput = "statistic" };
        }

        foreach (var (query, index) in (target.Items("metrics") ?? []).Select((query, index) => (query, index)))
        {
            if (query.Map("metricStat.metric") is { } metric && Read(policy, $"{Scaling}.metrics[{index}].metricStat.metric", metric) is { } asked)
            {
                yield return asked with { Statistic = query.Text("metricStat.stat"), Unit = query.Text("metricStat.unit") };
            }
        }
    }

    /// <summary>The metrics in the graphs of a dashboard.</summary>
    public static IEnumerable<AskedMetric> OfDashboard(PlannedResource dashboard) =>
        DashboardGraphs.Of(dashboard).SelectMany(graph => graph.Metrics);

    /// <summary>Null where it has no namespace, of which the provider hears.</summary>
    private static AskedMetric? Read(PlannedResource asker, string place, PlannedMap metric) =>
        metric.Text("namespace") is { } space && metric.Text("metricName") is { } name
            ? new AskedMetric
            {
                Asker = asker,
                Place = place,
                Namespace = space,
                Name = name,
                Dimensions = Dimensions(metric),
                Period = metric.Number("period"),
                Unit = metric.Text("unit"),
            }
            : null;

    /// <summary>As a map, or as the list of names and values that scaling takes.</summary>
    private static SortedDictionary<string, string?> Dimensions(PlannedMap metric)
    {
        var dimensions = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        var pairs = metric.ContainsKey("dimensions") && metric["dimensions"] is IReadOnlyList<object?>
            ? metric.Items("dimensions")!.Select(pair => (Name: pair.Text("name") ?? "", Value: pair.Text("value")))
            : WatchedMetrics.Dimensions(metric);
        foreach (var (name, value) in pairs)
        {
            dimensions[name] = value;
        }

        return dimensions;
    }
}
