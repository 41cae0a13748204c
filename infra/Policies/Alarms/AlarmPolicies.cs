using Infra.Plans;

namespace Infra.Policies.Alarms;

/// <summary>Whether an alarm tells somebody, and what to do.</summary>
public static class AlarmPolicies
{
    private const string FirstStep = " First: ";
    private const string RunbookLink = "Runbook: https://github.com/";

    private static readonly string[] Actions = ["alarmActions", "okActions", "insufficientDataActions"];

    public static Policy AlarmsTellSomebody => new()
    {
        Id = "ALARM-01",
        Severity = Severity.Blocker,
        Promise = "every alarm tells somebody, by itself or by another alarm that speaks for it, or stops a deployment",
        Why = "An alarm without an action turns red in a console that nobody looks at.",
        Fix = "build the alarm from an AlarmRule in an AlarmSet",
        Answers = ["CloudWatch.15"],
        Disagreement = "The rule asks for an action on each alarm; here one alarm speaks for those that turn red together, since five pages are read later than one, and ECS itself looks at those of a deployment.",
        Select = TellingAlarms,
        HoldsIn = (alarm, plan) => IsTold(alarm, plan, "alarmActions"),
    };

    public static Policy AlarmsTellTheEnd => new()
    {
        Id = "ALARM-02",
        Severity = Severity.Advice,
        Promise = "every alarm tells when the trouble is over",
        Why = "Whoever was woken would otherwise have to watch until it is.",
        Fix = "set OkActions to the topic",
        // Whether it is told at all is another promise.
        Select = plan => TellingAlarms(plan).Where(alarm => IsTold(alarm, plan, "alarmActions")),
        HoldsIn = (alarm, plan) => IsTold(alarm, plan, "okActions"),
    };

    public static Policy SilenceIsDecided => new()
    {
        Id = "ALARM-03",
        Severity = Severity.Blocker,
        Promise = "every alarm says what it means when the metric is silent",
        Why = "By default an alarm keeps its last colour: a service that is gone stays green.",
        Fix = "set MissingData of the AlarmRule to IsFine or IsTheAlarm",
        Select = AlarmNames.All,
        Holds = alarm => alarm.Type == ResourceTypes.CompositeAlarm || alarm.Text("treatMissingData") is "breaching" or "notBreaching",
    };

    public static Policy AlarmsSayWhatToDo => new()
    {
        Id = "ALARM-04",
        Severity = Severity.Blocker,
        Promise = "every alarm says why somebody is woken and what to do first, within the 1024 characters of AWS",
        Why = "At three in the morning a name and a number are not enough.",
        Fix = "write Why and Runbook of the AlarmRule as sentences",
        Select = AlarmNames.All,
        Holds = SaysWhatToDo,
    };

    public static Policy AlarmsLinkTheirRunbook => new()
    {
        Id = "ALARM-15",
        Severity = Severity.Blocker,
        Promise = "every alarm links its runbook",
        Why = "Whoever is woken should read what to do, not look for it.",
        Fix = "set Guide to the name of a file in docs/runbooks",
        // Whether it says what to do at all is another promise.
        Select = plan => AlarmNames.All(plan).Where(SaysWhatToDo),
        Holds = alarm => alarm.Text("alarmDescription") is { } text
            && text.LastIndexOf(RunbookLink, StringComparison.Ordinal) is >= 0 and var link
            && text.EndsWith(".md", StringComparison.Ordinal)
            && text.IndexOf("/docs/runbooks/", link, StringComparison.Ordinal) > 0,
    };

    public static Policy AlarmsSleepWithTheStack => new()
    {
        Id = "ALARM-18",
        Severity = Severity.Blocker,
        Promise = "where a schedule takes the last task of a service, it silences every alarm as well; elsewhere no alarm is ever silenced",
        Why = "Somebody would be woken each night by a stack that was told to sleep, or by nobody while customers are awake.",
        Fix = "give NightSilence all alarms of the Watch, and use it only with a shutdown",
        Select = plan => AlarmNames.All(plan).Where(alarm => alarm.Has("alarmActions")),
        HoldsIn = (alarm, plan) => AlarmDuties.Of(plan).Sleeps(alarm) == AlarmDuties.Of(plan).SomebodySleeps,
    };

    public static Policy AlarmsMayAct => new()
    {
        Id = "ALARM-20",
        Severity = Severity.Blocker,
        Promise = "the actions of every alarm are switched on",
        Why = "One that somebody switched off for a quiet hour stays off, and looks like any other in the list.",
        Fix = "set ActionsEnabled = true; for hours of silence there is NightSilence",
        Answers = ["CloudWatch.17", "CKV_AWS_319"],
        Select = AlarmNames.All,
        Holds = alarm => alarm.Flag("actionsEnabled") == true,
    };

    public static Policy AlarmsStayWithinTheStack => new()
    {
        Id = "ALARM-22",
        Severity = Severity.Blocker,
        Promise = "no alarm tells anybody but a topic of its own stack, whether it turns red, green or blind",
        Why = "Somebody would be woken for a stack that is not theirs, or production would be silent because staging's topic is.",
        Fix = "build the alarm from an AlarmRule in an AlarmSet, which has one topic",
        IsProhibition = true,
        Select = plan => AlarmNames.All(plan).Where(alarm => Actions.Any(alarm.Has)),
        HoldsIn = (alarm, plan) => Actions.SelectMany(action => alarm.Texts(action) ?? []).All(topic => plan.Makes(ResourceTypes.Topic, topic)),
    };

    private static bool SaysWhatToDo(PlannedResource alarm) =>
        alarm.Text("alarmDescription") is { Length: <= 1024 } text
        && text.IndexOf(FirstStep, StringComparison.Ordinal) is >= 20 and var middle
        && text.Length - middle - FirstStep.Length >= 20;

    private static bool IsTold(PlannedResource alarm, Plan plan, string actions) =>
        TellsItself(alarm, actions) || AlarmVoices.Of(plan).SpeakersFor(alarm).Any(speaker => TellsItself(speaker, actions));

    private static bool TellsItself(PlannedResource alarm, string actions) => alarm.Texts(actions) is [_, ..];

    /// <summary>Those that ECS alone looks at have nobody to tell.</summary>
    private static IEnumerable<PlannedResource> TellingAlarms(Plan plan) => AlarmNames.All(plan).Where(AlarmDuties.Of(plan).IsForPeople);
}
