using Infra.Plans;
using Infra.Policies;
using Infra.Policies.Alarms;
using Infra.Text;

namespace Infra.Acceptance.Metrics;

/// <summary>What CloudWatch demands of an alarm over alarms.</summary>
internal static class CompositeAlarmConstraints
{
    private const int MostAlarms = 100;

    private const string PutCompositeAlarm = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html";

    public static IReadOnlyList<CodedConstraint> All =>
    [
        new()
        {
            Id = "METRIC-31",
            Type = ResourceTypes.CompositeAlarm,
            Property = "alarmRule",
            Says = "must name alarms that the stack makes",
            Answer = "ValidationError: AlarmRule must not contain alarms that do not exist",
            Noticed = Noticed.Apply,
            Fix = "let CompositeAlarms write the rule from the alarms of an AlarmSet.",
            Source = PutCompositeAlarm,
            Objections = (alarm, plan) => Named(alarm).Where(name => !AlarmNames.Has(plan, name))
                .Select(name => Against.Value("alarmRule", name, $"must be an alarm that the stack makes{Nearest.Hint(name, AlarmNames.All(plan).Select(AlarmNames.Of).OfType<string>())}")),
        },
        new()
        {
            Id = "METRIC-32",
            Type = ResourceTypes.CompositeAlarm,
            Property = "alarmRule",
            Says = "must name at most 100 alarms",
            Answer = "ValidationError: the rule expression of a composite alarm can include at most 100 alarms",
            Noticed = Noticed.Apply,
            Fix = "gather them in composite alarms of at most 100 each, as CompositeAlarms does.",
            Source = PutCompositeAlarm,
            Objections = (alarm, _) => Named(alarm).Count() is > MostAlarms and var count
                ? [Against.Value("alarmRule", null, $"must name at most {MostAlarms} alarms, and names {count}")] : [],
        },
        new()
        {
            Id = "METRIC-33",
            Type = ResourceTypes.CompositeAlarm,
            Property = "alarmRule",
            Says = "must not lead back to the alarm itself",
            Answer = "ValidationError when the first of them is made, since the others are not there yet; made by hand, none of them can be deleted",
            Noticed = Noticed.Apply,
            Fix = "leave one of the alarms out of the rule of another.",
            Source = PutCompositeAlarm,
            Objections = (alarm, plan) => AlarmNames.Of(alarm) is { } own && LeadsTo(own, alarm, plan)
                ? [Against.Value("alarmRule", null, "must not lead back to the alarm itself")] : [],
        },
        new()
        {
            Id = "METRIC-34",
            Type = ResourceTypes.CompositeAlarm,
            Property = "alarmRule",
            Says = "must be ALARM(), OK() and INSUFFICIENT_DATA() of alarms, TRUE and FALSE, joined by AND, OR and NOT",
            Answer = "ValidationError: AlarmRule contains invalid syntax",
            Noticed = Noticed.Apply,
            Fix = "let CompositeAlarms write the rule.",
            Source = PutCompositeAlarm,
            Objections = (alarm, _) => alarm.Text("alarmRule") is { Length: > 0 } rule && AlarmRuleSyntax.Problem(rule) is { } problem ? [Against.Value("alarmRule", null, problem)] : [],
        },
        new()
        {
            Id = "METRIC-35",
            Type = ResourceTypes.CompositeAlarm,
            Property = "actionsSuppressor.alarm",
            Says = "must be an alarm that the stack makes",
            Answer = "ValidationError: the actions suppressor does not exist",
            Noticed = Noticed.Apply,
            Fix = "set the suppressor to the name of an alarm of the stack.",
            Source = PutCompositeAlarm,
            Objections = (alarm, plan) => alarm.Text("actionsSuppressor.alarm") is { } suppressor && !AlarmNames.Has(plan, AlarmNames.In(suppressor))
                ? [Against.Value("actionsSuppressor.alarm", suppressor, "must be an alarm that the stack makes")] : [],
        },
        new()
        {
            Id = "METRIC-36",
            Type = ResourceTypes.CompositeAlarm,
            Property = "alarmName",
            Says = "must not be the name of a metric alarm too",
            Answer = "ValidationError: an alarm of another type has that name",
            Noticed = Noticed.Apply,
            Fix = "give one of the two another name.",
            Source = PutCompositeAlarm,
            Objections = (alarm, plan) => AlarmNames.Of(alarm) is { } name && plan.Where(ResourceTypes.Alarm, "name", name).Any()
                ? [Against.Value("alarmName", name, "must not be the name of a metric alarm too")] : [],
        },
    ];

    private static IEnumerable<string> Named(PlannedResource alarm) =>
        alarm.Text("alarmRule") is { } rule ? AlarmVoices.NamedIn(rule).Distinct(StringComparer.Ordinal) : [];

    private static bool LeadsTo(string name, PlannedResource alarm, Plan plan)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<PlannedResource>([alarm]);
        while (open.TryDequeue(out var next))
        {
            foreach (var member in Named(next).Where(seen.Add))
            {
                if (member == name)
                {
                    return true;
                }

                foreach (var composite in plan.Where(ResourceTypes.CompositeAlarm, "alarmName", member))
                {
                    open.Enqueue(composite);
                }
            }
        }

        return false;
    }
}
