using Infra.Plans;
using Infra.Policies;

namespace Infra.Acceptance.Graph;

/// <summary>Topics admit those whom the plan tells to publish to them, and so do their keys.</summary>
internal static class TopicConstraints
{
    public static CodedConstraint KeysAdmitThePublishers => new()
    {
        Id = "TOPIC-KEY-01",
        Type = ResourceTypes.Topic,
        Property = "kmsMasterKeyId",
        Says = "must be a key whose policy lets every service that publishes to the topic use it",
        Answer = "messages are lost: the alarm's history says 'Failed to execute action', others say nothing at all",
        Noticed = Noticed.Never,
        Fix = "allow kms:Decrypt and kms:GenerateDataKey* to the service in the policy of the key",
        Source = "AWS SNS developer guide: enable compatibility between event sources and encrypted topics (cited by its title)",
        Objections = (topic, plan) => plan.Key(topic.Text("kmsMasterKeyId")) is not { } key ? [] : TopicPublishers.Of(plan, topic)
            .Where(service => !plan.KeyAdmits(key, service, "kms:Decrypt", "kms:GenerateDataKey"))
            .Select(service => new Objection("kmsMasterKeyId", key.Name, $"but its policy does not let {service} decrypt and generate data keys")),
    };

    public static CodedConstraint KeyOfSnsAdmitsNobody => new()
    {
        Id = "TOPIC-KEY-02",
        Type = ResourceTypes.Topic,
        Property = "kmsMasterKeyId",
        Says = "must not be the key of SNS where services of AWS publish to the topic: nobody can add them to its policy",
        Answer = "messages are lost: the alarm's history says 'Failed to execute action', others say nothing at all",
        Noticed = Noticed.Never,
        Fix = "set KmsMasterKeyId to the ARN of an EncryptionKey",
        Source = "AWS SNS developer guide: enable compatibility between event sources and encrypted topics (cited by its title)",
        Objections = (topic, plan) => topic.Text("kmsMasterKeyId")?.EndsWith("alias/aws/sns", StringComparison.Ordinal) == true && TopicPublishers.Of(plan, topic).ToArray() is [_, ..] services
            ? [new Objection("kmsMasterKeyId", topic.Text("kmsMasterKeyId"), $"but {Objecting.Listed(services)} publish to the topic")] : [],
    };

    public static CodedConstraint TopicsAdmitThePublishers => new()
    {
        Id = "TOPIC-POLICY-01",
        Type = ResourceTypes.Topic,
        Property = "policy",
        Says = "must let every service that the plan tells to publish to the topic do so",
        Answer = "messages are lost: the alarm's history says 'Failed to execute action', others say nothing at all",
        Noticed = Noticed.Never,
        Fix = "allow sns:Publish to the service in the TopicPolicy",
        Source = $"{Sources.Guide("aws-cost-management-user-guide", "budgets-sns-policy")}; AWS EventBridge user guide: resource-based policies for Amazon SNS (cited by its title)",
        // A budget is refused itself.
        Objections = (topic, plan) => TopicPublishers.Of(plan, topic).Where(service => service != TopicPublishers.Budgets && !TopicPublishers.Admits(plan, topic, service))
            .Select(service => new Objection("policy", null, $"but does not let {service} publish, and something in the plan tells it to")),
    };

    public static CodedConstraint TopicsAdmitTheBudget => new()
    {
        Id = "BUDGET-TOPIC-01",
        Type = ResourceTypes.Budget,
        Property = "notifications[].subscriberSnsTopicArns",
        Says = "must be a topic whose policy lets budgets.amazonaws.com publish",
        Answer = "InvalidParameterException: the SNS topic policy does not allow Budgets to publish; or the notice is lost",
        Noticed = Noticed.Apply,
        Fix = "allow sns:Publish to budgets.amazonaws.com in the TopicPolicy",
        Source = Sources.Guide("aws-cost-management-user-guide", "budgets-sns-policy"),
        Objections = (budget, plan) => (budget.Items("notifications") ?? []).SelectMany(notice => notice.Texts("subscriberSnsTopicArns") ?? []).Distinct(StringComparer.Ordinal)
            .Select(arn => plan.Referred(ResourceTypes.Topic, arn)).OfType<PlannedResource>().Where(topic => !TopicPublishers.Admits(plan, topic, TopicPublishers.Budgets))
            .Select(topic => new Objection("notifications[0].subscriberSnsTopicArns", topic.Name, "but its policy does not let budgets.amazonaws.com publish")),
    };

    public static CodedConstraint AlarmsActInTheirRegion => InTheRegion("ALARM-REGION-01", ResourceTypes.Alarm);

    public static CodedConstraint CompositesActInTheirRegion => InTheRegion("ALARM-REGION-02", ResourceTypes.CompositeAlarm);

    public static IReadOnlyList<CodedConstraint> All =>
        [KeysAdmitThePublishers, KeyOfSnsAdmitsNobody, TopicsAdmitThePublishers, TopicsAdmitTheBudget, AlarmsActInTheirRegion, CompositesActInTheirRegion];

    private static CodedConstraint InTheRegion(string id, string type) => new()
    {
        Id = id,
        Type = type,
        Property = "alarmActions[]",
        Says = "must be a topic in the region of the alarm",
        Answer = "ValidationError: Invalid region ... specified. Only ... is supported.",
        Noticed = Noticed.Apply,
        Fix = "declare a topic in the region of the alarm",
        Source = Sources.Botocore("cloudwatch/2010-08-01", "PutMetricAlarmInput.AlarmActions"),
        Objections = (alarm, plan) => alarm.Texts("alarmActions") is not [_, ..] actions || Regions.Of(plan, alarm) is not { } region ? [] :
            actions.Select((arn, index) => (arn, index)).Where(pair => pair.arn.Split(':') is [_, _, "sns", var other, ..] && other != region)
                .Select(pair => new Objection($"alarmActions[{pair.index}]", pair.arn, $"but the alarm is in {region}")),
    };
}
