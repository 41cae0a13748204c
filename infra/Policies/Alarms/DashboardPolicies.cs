using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Whether the state of a stack can be seen in one place.</summary>
public static class DashboardPolicies
{
    public static Policy AlarmsAreShown => new()
    {
        Id = "ALARM-25",
        Severity = Severity.Blocker,
        Promise = "a dashboard of the stack shows every alarm that tells somebody",
        Why = "Whoever is woken asks first what else is red; without a dashboard that is one question for each alarm.",
        Fix = "pass the alarms to StackDashboard",
        Select = plan => AlarmNames.All(plan).Where(alarm => alarm.Has("alarmActions")),
        HoldsIn = (alarm, plan) => ShownAlarms.Has(plan, alarm),
    };

    public static Policy DashboardsShowAlarmsThatExist => new()
    {
        Id = "ALARM-26",
        Severity = Severity.Blocker,
        Promise = "a dashboard shows alarms of its stack, and no other ones",
        Why = "For one that is not there CloudWatch shows an empty field, which looks like peace; one of another stack misleads whoever was woken.",
        Fix = "let StackDashboard take the ARNs from the alarms",
        Select = plan => plan.OfType(ResourceTypes.Dashboard),
        HoldsIn = (dashboard, plan) => ShownAlarms.On(dashboard).All(name => AlarmNames.Has(plan, name)),
    };
}
