using Infra.Plans;
using Infra.Policies;

namespace Infra.Cost.Rules;

/// <summary>Alarms by the metrics that they watch, and dashboards.</summary>
internal static class AlarmCosts
{
    private const string Service = "CloudWatch";
    private const double Minute = 60;

    public static CostRule Alarms { get; } = new(ResourceTypes.Alarm, (alarm, _) =>
    {
        // An expression is charged for each metric in it.
        var queries = alarm.Items("metricQueries");
        var metrics = queries?.Count(query => query.Map("metric") is not null) ?? 1;
        var isQuick = Period(alarm, queries) < Minute;
        return [new Charge("alarm, by its metrics", metrics, new PriceKey(Service, "alarm-metric-month", isQuick ? "high resolution" : "standard resolution"))];
    });

    public static CostRule CompositeAlarms { get; } =
        new(ResourceTypes.CompositeAlarm, (_, _) => [new Charge("composite alarm", 1, new PriceKey(Service, "alarm-month", "composite"))]);

    public static CostRule Dashboards { get; } =
        new(ResourceTypes.Dashboard, (_, _) => [new Charge("dashboard", 1, new PriceKey(Service, "dashboard-month", "dashboard"))]);

    private static double Period(PlannedResource alarm, IReadOnlyList<PlannedMap>? queries) =>
        (queries?.Select(query => query.Number("metric.period")) ?? [alarm.Number("period")]).Min() ?? Minute;
}
