using System.Runtime.CompilerServices;
using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>What the alarms of a plan are for besides telling somebody, by their names in AWS.</summary>
internal sealed class AlarmDuties
{
    private static readonly ConditionalWeakTable<IReadOnlyList<PlannedResource>, AlarmDuties> Known = [];

    private readonly HashSet<string> _guarding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asleep = new(StringComparer.Ordinal);

    private AlarmDuties(IReadOnlyList<PlannedResource> resources)
    {
        var index = PlanIndex.Of(resources);
        foreach (var service in index.OfType(ResourceTypes.Service))
        {
            _guarding.UnionWith(service.Texts("alarms.alarmNames") ?? []);
        }

        foreach (var rule in index.OfType(ResourceTypes.MuteRule))
        {
            _asleep.UnionWith(rule.Texts("muteTargets.alarmNames") ?? []);
        }

        SomebodySleeps = index.OfType(ResourceTypes.ScheduledScaling).Any(action => action.Number("scalableTargetAction.maxCapacity") == 0);
    }

    /// <summary>A schedule takes the last task of some service.</summary>
    public bool SomebodySleeps { get; }

    public static AlarmDuties Of(Plan plan) => Known.GetValue(plan.Resources, static resources => new AlarmDuties(resources));

    /// <summary>A service looks at the alarm while it is deployed.</summary>
    public bool Guards(PlannedResource alarm) => alarm.Text("name") is { } name && _guarding.Contains(name);

    /// <summary>A schedule keeps the alarm from telling anybody at certain hours.</summary>
    public bool Sleeps(PlannedResource alarm) => (alarm.Text("name") ?? alarm.Text("alarmName")) is { } name && _asleep.Contains(name);
}
