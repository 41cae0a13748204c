namespace Infra.Recording;

/// <summary>CloudWatch and SNS.</summary>
internal static class MonitoringAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:cloudwatch/logGroup:LogGroup", group => group.CloudName)
        {
            NamedBy = "name", Outputs = group => new() { ["arn"] = group.Arn("logs", $"log-group:{group.CloudName}") },
        },
        new("aws:cloudwatch/metricAlarm:MetricAlarm", alarm => alarm.CloudName)
        {
            NamedBy = "name", Outputs = alarm => new() { ["arn"] = alarm.Arn("cloudwatch", $"alarm:{alarm.CloudName}") },
        },
        new("aws:cloudwatch/compositeAlarm:CompositeAlarm", alarm => alarm.CloudName)
        {
            NamedBy = "alarmName", Outputs = alarm => new() { ["arn"] = alarm.Arn("cloudwatch", $"alarm:{alarm.CloudName}") },
        },
        new("aws:cloudwatch/alarmMuteRule:AlarmMuteRule", rule => rule.CloudName)
        {
            NamedBy = "name",
            Outputs = rule => new()
            {
                ["arn"] = rule.Arn("cloudwatch", $"alarm-mute-rule:{rule.CloudName}"), ["muteType"] = "RECURRING", ["status"] = "SCHEDULED",
            },
        },
        new("aws:cloudwatch/dashboard:Dashboard", dashboard => dashboard.CloudName)
        {
            NamedBy = "dashboardName",
            Outputs = dashboard => new() { ["dashboardArn"] = $"arn:aws:cloudwatch::{AwsAccount.Id}:dashboard/{dashboard.CloudName}" },
        },
        new("aws:cloudwatch/logResourcePolicy:LogResourcePolicy", policy => policy.CloudName) { NamedBy = "policyName" },
        new("aws:sns/topic:Topic", topic => topic.Arn("sns", topic.CloudName))
        {
            NamedBy = "name", Outputs = topic => new() { ["arn"] = topic.Id, ["owner"] = AwsAccount.Id },
        },
        new("aws:sns/topicSubscription:TopicSubscription", subscription => $"{subscription.Text("topic", "")}:{subscription.Hex(32)}")
        {
            Outputs = subscription => new()
            {
                ["arn"] = subscription.Id,
                ["confirmationWasAuthenticated"] = false,
                ["ownerId"] = AwsAccount.Id,
                // A person confirms it by mail.
                ["pendingConfirmation"] = true,
            },
        },
        new("aws:sns/topicPolicy:TopicPolicy", policy => policy.Text("arn", policy.Name)) { Outputs = _ => new() { ["owner"] = AwsAccount.Id } },
    ];
}
