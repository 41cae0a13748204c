using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>What the alarms of a plan are for besides telling somebody, by their names in AWS.</summary>
internal sealed class AlarmDuties
{
    private static readonly PerPlan<AlarmDuties> Known = new(plan => new AlarmDuties(plan));

    private readonly HashSet<string> _guarding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asleep = new(StringComparer.Ordinal);

    private AlarmDuties(Plan plan)
    {
        foreach (var service in plan.OfType(ResourceTypes.Service))
        {
            _guarding.UnionWith(service.Texts("alarms.alarmNames") ?? []);
        }

        foreach (var rule in plan.OfType(ResourceTypes.MuteRule))
        {
            _asleep.UnionWith(rule.Texts("muteTargets.alarmNames") ?? []);
        }

        SomebodySleeps = plan.OfType(ResourceTypes.ScheduledScaling).Any(action => action.Number("scalableTargetAction.maxCapacity") == 0);
    }

    /// <summary>A schedule takes the last task of some service.</summary>
    public bool SomebodySleeps { get; }

    public static AlarmDuties Of(Plan plan) => Known.Of(plan);

    /// <summary>A service looks at the alarm while it is deployed.</summary>
    public bool Guards(PlannedResource alarm) => alarm.Text("name") is { } name && _guarding.Contains(name);

    /// <summary>Somebody is meant to hear of it: it has an action, or no service looks at it.</summary>
    public bool IsForPeople(PlannedResource alarm) => alarm.Has("alarmActions") || !Guards(alarm);

    /// <summary>A schedule keeps the alarm from telling anybody at certain hours.</summary>
    public bool Sleeps(PlannedResource alarm) => AlarmNames.Of(alarm) is { } name && _asleep.Contains(name);
}
