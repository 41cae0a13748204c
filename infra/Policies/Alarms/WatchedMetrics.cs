using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>What the alarms of a plan watch, by metric and all of its dimensions: a metric under other dimensions is another metric.</summary>
internal sealed class WatchedMetrics
{
    private static readonly PerPlan<WatchedMetrics> Known = new(plan => new WatchedMetrics(plan));

    private readonly ILookup<string, PlannedResource> _alarms;
    private readonly ILookup<(string? Metric, string? Targets), PlannedResource> _byTargets;
    private readonly ILookup<string?, (string? Metric, PlannedResource Alarm)> _byBalancer;

    private WatchedMetrics(Plan plan)
    {
        var watched = plan.OfType(ResourceTypes.Alarm)
            .SelectMany(alarm => Of(alarm).Select(metric => (Metric: metric, Alarm: alarm)))
            .ToArray();
        _alarms = watched.ToLookup(pair => Key(pair.Metric), pair => pair.Alarm, StringComparer.Ordinal);
        var behind = watched
            .Where(pair => pair.Metric.Text("namespace") == "AWS/ApplicationELB" && pair.Metric.Map("dimensions") is { Count: 2 })
            .Select(pair => (Name: pair.Metric.Text("metricName"), Balancer: pair.Metric.Text("dimensions.LoadBalancer"), Targets: pair.Metric.Text("dimensions.TargetGroup"), pair.Alarm))
            .Where(pair => pair is { Balancer: not null, Targets: not null })
            .ToArray();
        _byTargets = behind.ToLookup(pair => (pair.Name, pair.Targets), pair => pair.Alarm);
        _byBalancer = behind.ToLookup(pair => pair.Balancer, pair => (pair.Name, pair.Alarm), StringComparer.Ordinal);
    }

    public static WatchedMetrics Of(Plan plan) => Known.Of(plan);

    /// <summary>The alarms that watch a metric; none if a dimension has no value.</summary>
    public IEnumerable<PlannedResource> AlarmsOn(string space, string metric, params IReadOnlyList<(string Name, string? Value)> dimensions) =>
        dimensions.Any(dimension => string.IsNullOrEmpty(dimension.Value)) ? [] : _alarms[Key(space, metric, dimensions)];

    /// <summary>The alarms on what the targets of a group answer, whichever load balancer asks them.</summary>
    public IEnumerable<PlannedResource> AlarmsOnTargets(string metric, string? targets) => targets is null ? [] : _byTargets[(metric, targets)];

    /// <summary>The alarms on what any targets behind a load balancer answer, each with its metric.</summary>
    public IEnumerable<(string? Metric, PlannedResource Alarm)> AlarmsBehind(string? balancer) => balancer is null ? [] : _byBalancer[balancer];

    /// <summary>The metrics that an alarm looks at, one map for each.</summary>
    public static IEnumerable<PlannedMap> Of(PlannedResource alarm)
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

    /// <summary>The dimensions of a metric; none if it has none.</summary>
    public static IEnumerable<(string Name, string? Value)> Dimensions(PlannedMap metric) =>
        metric.Map("dimensions") is { } dimensions ? dimensions.Keys.Select(name => (name, dimensions.Text($"[\"{name}\"]"))) : [];

    private static string Key(PlannedMap metric) => Key(metric.Text("namespace"), metric.Text("metricName"), Dimensions(metric));

    private static string Key(string? space, string? metric, IEnumerable<(string Name, string? Value)> dimensions) =>
        string.Join('\n', dimensions.Select(dimension => $"{dimension.Name}={dimension.Value}").Order(StringComparer.Ordinal).Prepend($"{space} {metric}"));
}
