using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>What the alarms of a plan watch, by metric and all of its dimensions: a metric under other dimensions is another metric.</summary>
internal sealed class WatchedMetrics
{
    private static readonly ConditionalWeakTable<IReadOnlyList<PlannedResource>, WatchedMetrics> Known = [];

    private readonly ILookup<string, PlannedResource> _alarms;

    private WatchedMetrics(IReadOnlyList<PlannedResource> resources) =>
        _alarms = PlanIndex.Of(resources).OfType(ResourceTypes.Alarm)
            .SelectMany(alarm => Metrics(alarm).Select(metric => (Key: Key(metric), Alarm: alarm)))
            .ToLookup(pair => pair.Key, pair => pair.Alarm, StringComparer.Ordinal);

    public static WatchedMetrics Of(Plan plan) => Known.GetValue(plan.Resources, static resources => new WatchedMetrics(resources));

    /// <summary>The alarms that watch a metric; none if a dimension has no value.</summary>
    public IEnumerable<PlannedResource> AlarmsOn(string space, string metric, params IReadOnlyList<(string Name, string? Value)> dimensions) =>
        dimensions.Any(dimension => string.IsNullOrEmpty(dimension.Value)) ? [] : _alarms[Key(space, metric, dimensions)];

    /// <summary>The metrics that an alarm looks at, without their dimensions.</summary>
    public static IEnumerable<string?> NamesOf(PlannedResource alarm) => Metrics(alarm).Select(metric => metric.Text("metricName"));

    private static IEnumerable<PlannedMap> Metrics(PlannedResource alarm)
    {
        if (alarm.Has("metricName"))
        {
            yield return alarm.AllInputs();
        }

        foreach (var query in alarm.Items("metricQueries") ?? [])
        {
            if (query.Map("metric") is { } metric)
            {
                yield return metric;
            }
        }
    }

    private static string Key(PlannedMap metric) =>
        Key(metric.Text("namespace"), metric.Text("metricName"), metric.Map("dimensions")?.Keys.Select(name => (name, metric.Map("dimensions")!.Text($"[\"{name}\"]"))) ?? []);

    private static string Key(string? space, string? metric, IEnumerable<(string Name, string? Value)> dimensions) =>
        string.Join('\n', dimensions.Select(dimension => $"{dimension.Name}={dimension.Value}").Order(StringComparer.Ordinal).Prepend($"{space} {metric}"));
}
