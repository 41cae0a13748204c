using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Which services of AWS a plan tells to publish to which of its topics.</summary>
internal static class TopicPublishers
{
    public const string Alarms = "cloudwatch.amazonaws.com";
    public const string Budgets = "budgets.amazonaws.com";
    public const string VaultNotifications = "aws:backup/vaultNotifications:VaultNotifications";

    private static readonly string[] AlarmInputs = ["alarmActions", "insufficientDataActions", "okActions"];

    private static readonly PerPlan<ILookup<string, string>> ByTopic = new(plan => Found(plan).Where(pair => pair.Topic is not null).Distinct().ToLookup(pair => pair.Topic!, pair => pair.Service, StringComparer.Ordinal));

    /// <summary>The services that publish to a topic, ordered by name.</summary>
    public static IEnumerable<string> Of(Plan plan, PlannedResource topic) => topic.Id is { } arn ? ByTopic.Of(plan)[arn].Order(StringComparer.Ordinal) : [];

    /// <summary>The statements of the policies of a topic; null where it has none and AWS's own holds, which admits the account's alarms.</summary>
    public static IReadOnlyList<PlannedMap>? Statements(Plan plan, PlannedResource topic)
    {
        PlannedMap[] statements = [.. topic.Statements("policy"), .. plan.Where(ResourceTypes.TopicPolicy, "arn", topic.Id).SelectMany(policy => policy.Statements("policy"))];
        return statements.Length > 0 ? statements : null;
    }

    /// <summary>Whether the policies of a topic let a service publish to it.</summary>
    public static bool Admits(Plan plan, PlannedResource topic, string service) => Statements(plan, topic) is { } statements
        ? statements.Any(statement => (statement.Allows("sns:Publish") || statement.Allows("SNS:Publish")) && statement.IsForService(service))
        : service == Alarms;

    private static IEnumerable<(string? Topic, string Service)> Found(Plan plan) =>
    [
        .. plan.OfType(ResourceTypes.Alarm).Concat(plan.OfType(ResourceTypes.CompositeAlarm))
            .SelectMany(alarm => AlarmInputs.SelectMany(input => alarm.Texts(input) ?? [])).Select(arn => ((string?)arn, Alarms)),
        .. plan.OfType(ResourceTypes.Budget).SelectMany(budget => budget.Items("notifications") ?? []).SelectMany(notice => notice.Texts("subscriberSnsTopicArns") ?? []).Select(arn => ((string?)arn, Budgets)),
        .. plan.OfType(ResourceTypes.EventTarget).Select(target => (target.Text("arn"), "events.amazonaws.com")),
        .. plan.OfType(ResourceTypes.AnomalySubscription).SelectMany(subscription => subscription.Items("subscribers") ?? [])
            .Where(subscriber => subscriber.Text("type") == "SNS").Select(subscriber => (subscriber.Text("address"), "costalerts.amazonaws.com")),
        .. plan.OfType(VaultNotifications).Select(notices => (notices.Text("snsTopicArn"), "backup.amazonaws.com")),
    ];
}
