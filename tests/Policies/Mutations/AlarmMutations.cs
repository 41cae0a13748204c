using Infra.Plans;
using static Tests.Policies.Mutations.Mutate;

namespace Tests.Policies.Mutations;

/// <summary>Of whether an alarm tells somebody, and what to do.</summary>
internal static class AlarmMutations
{
    private const string OtherTopic = "arn:aws:sns:eu-west-1:111122223333:shop-staging-alarms";

    public static IEnumerable<Mutation> All =>
    [
        Input("ALARM-01", "database-cpu", "alarmActions", Array.Empty<string>()),
        Input("ALARM-01", "database-cpu", "alarmActions", null),
        Input("ALARM-01", "customers-affected", "alarmActions", null),
        Wrong("ALARM-01", "nobody speaks for missing tasks", plan => plan.With("api-capacity", "alarmRule", "ALARM(\"shop-production-api-unhealthy\")")),
        Wrong("ALARM-01", "an alarm speaks only for two that are red together", plan => plan.With("api-capacity", "alarmRule", "ALARM(\"shop-production-api-tasks\") AND ALARM(\"shop-production-api-unhealthy\")")),
        Wrong("ALARM-01", "an alarm speaks when the other one is fine", plan => plan.With("api-capacity", "alarmRule", "OK(\"shop-production-api-tasks\") OR ALARM(\"shop-production-api-unhealthy\")")),
        InputOf(Circle, "ALARM-01", "database-cpu", "alarmActions", null) with { What = "nobody speaks for an alarm, where two others speak for each other" },
        Input("ALARM-02", "api-capacity", "okActions", null),
        Input("ALARM-02", "worker-cpu", "okActions", Array.Empty<string>()),
        Input("ALARM-02", "worker-cpu", "okActions", null),
        Input("ALARM-03", "api-5xx", "treatMissingData", "missing"),
        Input("ALARM-03", "api-5xx", "treatMissingData", null),
        Input("ALARM-04", "api-cpu", "alarmDescription", "CPU is high"),
        Input("ALARM-04", "api-cpu", "alarmDescription", null),
        Wrong("ALARM-04", "an alarm is too long to be made", plan => plan.With("api-cpu", "alarmDescription", $"{new string('x', 1000)} First: {new string('y', 100)}")),
        Input("ALARM-15", "database-cpu", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)}"),
        Input("ALARM-15", "customers-affected", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)} Runbook: https://github.com/acme/shop"),
        Absent("ALARM-15", "an alarm that another one speaks for has no runbook", plan => plan.With("api-5xx", "alarmDescription", $"{new string('x', 30)} First: {new string('y', 30)}")),
        Wrong("ALARM-15", "a link leads somewhere else", plan => plan.With("api-cpu", "alarmDescription", plan.ByName("api-cpu").Text("alarmDescription")!.Replace("docs/runbooks", "docs", StringComparison.Ordinal))),
        Wrong("ALARM-15", "a link leads to another host", plan => plan.With("api-cpu", "alarmDescription", plan.ByName("api-cpu").Text("alarmDescription")!.Replace("github.com", "example.com", StringComparison.Ordinal))),
        Wrong("ALARM-15", "a link leads into a runbook of another kind", plan => plan.With("api-cpu", "alarmDescription", $"{plan.ByName("api-cpu").Text("alarmDescription")}x")),
        Wrong("ALARM-18", "an alarm sleeps while customers are awake", plan => Adding("aws:cloudwatch/alarmMuteRule:AlarmMuteRule", "quiet",
            ("muteTargets", Names("shop-production-api-cpu")), ("tags", plan.ByName("alarms-topic").Map("tags")))(plan)),
        Wrong("ALARM-18", "an alarm that speaks for others sleeps while customers are awake", plan => Adding("aws:cloudwatch/alarmMuteRule:AlarmMuteRule", "quiet",
            ("muteTargets", Names("shop-production-customers-affected")), ("tags", plan.ByName("alarms-topic").Map("tags")))(plan)),
        Absent("ALARM-18", "the stack sleeps and its alarms do not", plan => plan.Without("silence-nights").Without("silence-weekend")) with { Stack = "staging" },
        Input("ALARM-20", "database-cpu", "actionsEnabled", false),
        Input("ALARM-20", "database-cpu", "actionsEnabled", null),
        Input("ALARM-20", "customers-affected", "actionsEnabled", false),
        Input("ALARM-20", "api-5xx", "actionsEnabled", null),
        Input("ALARM-22", "database-cpu", "alarmActions", new[] { OtherTopic }),
        Input("ALARM-22", "database-cpu", "okActions", new[] { OtherTopic }),
        Input("ALARM-22", "customers-affected", "okActions", new[] { OtherTopic }),
        Input("ALARM-22", "api-5xx", "insufficientDataActions", new[] { OtherTopic }),
        Absent("ALARM-25", "no dashboard is there", plan => plan.Without("dashboard")),
        Wrong("ALARM-25", "the dashboard shows one alarm twice and another one not", plan => Shown(plan, "alarm:shop-production-database-memory\"", "alarm:shop-production-database-cpu\"")),
        Absent("ALARM-26", "an alarm is gone and still shown", plan => plan.Without("cache-1-failover")),
        Wrong("ALARM-26", "the dashboard shows an alarm of another stack", plan => Shown(plan, "\"alarms\":[", "\"alarms\":[\"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:shop-staging-api-cpu\",")),
    ];

    private static Plan Circle(Plan plan) => plan
        .With("api-capacity", "alarmRule", $"{plan.ByName("api-capacity").Text("alarmRule")} OR ALARM(\"shop-production-customers-affected\")")
        .With("customers-affected", "alarmRule", $"{plan.ByName("customers-affected").Text("alarmRule")} OR ALARM(\"shop-production-api-capacity\")");

    /// <summary>The plan with another dashboard.</summary>
    internal static Plan Shown(Plan plan, string text, string becomes) =>
        plan.With("dashboard", "dashboardBody", plan.ByName("dashboard").Text("dashboardBody")!.Replace(text, becomes, StringComparison.Ordinal));

    private static Dictionary<string, object?> Names(string alarm) => new(StringComparer.Ordinal) { ["alarmNames"] = new List<object?> { alarm } };
}
