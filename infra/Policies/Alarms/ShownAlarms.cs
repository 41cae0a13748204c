using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>The alarms whose state the dashboards of a plan show, by their names.</summary>
internal sealed class ShownAlarms
{
    private static readonly PerPlan<ShownAlarms> Known = new(plan => new ShownAlarms(plan));

    private readonly HashSet<string> _names;

    private ShownAlarms(Plan plan) =>
        _names = plan.OfType(ResourceTypes.Dashboard).SelectMany(On).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a dashboard of the plan shows an alarm.</summary>
    public static bool Has(Plan plan, PlannedResource alarm) => AlarmNames.Of(alarm) is { } name && Known.Of(plan)._names.Contains(name);

    /// <summary>Those that one dashboard shows.</summary>
    public static IEnumerable<string> On(PlannedResource dashboard) => (dashboard.JsonMap("dashboardBody")?.Items("widgets") ?? [])
        .Where(widget => widget.Text("type") == "alarm")
        .SelectMany(widget => widget.Texts("properties.alarms") ?? [])
        .Select(AlarmNames.In);
}
