using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Metrics;

/// <summary>The services of AWS that a plan makes tell its topics something.</summary>
internal sealed class TopicTellers
{
    /// <summary>CloudWatch, for its alarms.</summary>
    public const string Alarms = "cloudwatch.amazonaws.com";

    private const string VaultNotifications = "aws:backup/vaultNotifications:VaultNotifications";

    private static readonly PerPlan<TopicTellers> Known = new(plan => new TopicTellers(plan));

    private readonly ILookup<string, string> _services;

    private TopicTellers(Plan plan) => _services = Told(plan).Distinct().ToLookup(pair => pair.Topic, pair => pair.Service, StringComparer.Ordinal);

    /// <summary>By their principals, ordered (ordinal).</summary>
    public static IEnumerable<string> Of(PlannedResource topic, Plan plan) =>
        topic.Id is { } arn ? Known.Of(plan)._services[arn].Order(StringComparer.Ordinal) : [];

    private static IEnumerable<(string Topic, string Service)> Told(Plan plan) =>
    [
        .. Told(plan, ResourceTypes.Alarm, Alarms, Actions),
        .. Told(plan, ResourceTypes.CompositeAlarm, Alarms, Actions),
        .. Told(plan, ResourceTypes.Budget, "budgets.amazonaws.com", budget => (budget.Items("notifications") ?? []).SelectMany(notice => notice.Texts("subscriberSnsTopicArns") ?? [])),
        .. Told(plan, ResourceTypes.AnomalySubscription, "costalerts.amazonaws.com", subscription => (subscription.Items("subscribers") ?? []).Select(subscriber => subscriber.Text("address")).OfType<string>()),
        .. Told(plan, ResourceTypes.EventTarget, "events.amazonaws.com", target => target.Text("arn") is { } arn ? [arn] : []),
        .. Told(plan, VaultNotifications, "backup.amazonaws.com", vault => vault.Text("snsTopicArn") is { } arn ? [arn] : []),
    ];

    private static IEnumerable<(string Topic, string Service)> Told(Plan plan, string type, string service, Func<PlannedResource, IEnumerable<string>> topics) =>
        plan.OfType(type).SelectMany(resource => topics(resource).Select(topic => (topic, service)));

    private static IEnumerable<string> Actions(PlannedResource alarm) =>
        new[] { "alarmActions", "insufficientDataActions", "okActions" }.SelectMany(action => alarm.Texts(action) ?? []);
}
