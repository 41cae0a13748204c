using Infra.Access;
using Infra.Edge;
using Pulumi;

namespace Infra.Delivery.Permissions;

/// <summary>Logs, alarms, events and their topic, the dashboard, the chat and the budget.</summary>
internal static class WatchPermissions
{
    private static readonly string[] Events =
    [
        "events:CreateApiDestination", "events:CreateConnection", "events:DeleteApiDestination", "events:DeleteConnection", "events:DeleteRule",
        "events:DisableRule", "events:EnableRule", "events:PutRule", "events:PutTargets", "events:RemoveTargets", "events:TagResource",
        "events:UntagResource", "events:UpdateApiDestination", "events:UpdateConnection",
    ];

    private static readonly string[] Groups =
    [
        "logs:AssociateKmsKey", "logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:DeleteRetentionPolicy", "logs:DisassociateKmsKey", "logs:FilterLogEvents",
        "logs:GetLogEvents", "logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource",
    ];

    /// <summary>Asked of no resource; AWS wants the right to a composite alarm for all of them.</summary>
    private static readonly string[] Nameless =
    [
        "cloudwatch:DeleteAlarmMuteRule", "cloudwatch:PutAlarmMuteRule", "cloudwatch:PutCompositeAlarm", "logs:CreateLogDelivery", "logs:DeleteLogDelivery",
        "logs:DeleteResourcePolicy", "logs:GetLogDelivery", "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:UpdateLogDelivery",
        "sns:SetSubscriptionAttributes", "sns:Unsubscribe",
    ];

    private static readonly string[] MoneyAndChat =
    [
        "ce:CreateAnomalyMonitor", "ce:CreateAnomalySubscription", "ce:DeleteAnomalyMonitor", "ce:DeleteAnomalySubscription", "ce:TagResource",
        "ce:UntagResource", "ce:UpdateAnomalyMonitor", "ce:UpdateAnomalySubscription", "chatbot:CreateSlackChannelConfiguration",
        "chatbot:DeleteSlackChannelConfiguration", "chatbot:TagResource", "chatbot:UntagResource", "chatbot:UpdateSlackChannelConfiguration",
    ];

    public static IEnumerable<PolicyStatement> Statements(DeployRoleArgs args, StackArns arns)
    {
        var names = args.Context.Names;
        PolicyCondition[] notOfAnother = [.. StackConditions.NotOfAnotherStack(args.Context.Tags)];
        string[] groups = [names.Path("*"), $"/aws/rds/instance/{names.Prefix}*", $"aws-waf-logs-{names.Prefix}*"];
        yield return new()
        {
            Sid = "Logs",
            Actions = Groups,
            Resources =
            [
                .. groups.Select(group => (Input<string>)arns.Regional("logs", $"log-group:{group}")),
                arns.In(GlobalRegion.Name, "logs", $"log-group:aws-waf-logs-{names.Prefix}*"),
            ],
        };
        yield return new()
        {
            Sid = "Alarms",
            Actions = ["cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource"],
            Resources = [arns.Regional("cloudwatch", $"alarm:{names.Prefix}-*"), arns.Regional("cloudwatch", "alarm-mute-rule:*")],
            Conditions = notOfAnother,
        };
        yield return new()
        {
            Sid = "Dashboard",
            Actions = ["cloudwatch:DeleteDashboards", "cloudwatch:PutDashboard"],
            Resources = [arns.In("", "cloudwatch", $"dashboard/{names.Prefix}")],
        };
        yield return new()
        {
            Sid = "NamelessWatching",
            Actions = Nameless,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion([.. Regions.Of(args.Context, [])]), .. notOfAnother],
        };
        yield return new()
        {
            Sid = "Events",
            Actions = Events,
            Resources =
            [
                arns.Regional("events", $"rule/{names.Prefix}-*"), arns.Regional("events", $"connection/{names.Prefix}-*"),
                arns.Regional("events", $"api-destination/{names.Prefix}-*"),
            ],
        };
        yield return new()
        {
            Sid = "Topic",
            Actions =
            [
                "sns:CreateTopic", "sns:DeleteTopic", "sns:Publish", "sns:SetTopicAttributes", "sns:Subscribe", "sns:TagResource", "sns:UntagResource",
            ],
            Resources = [arns.Regional("sns", $"{names.Prefix}-*")],
        };
        yield return new()
        {
            Sid = "Budget",
            Actions = ["budgets:ModifyBudget", "budgets:TagResource", "budgets:UntagResource"],
            Resources = [arns.In("", "budgets", $"budget/{names.Prefix}*")],
        };
        yield return new()
        {
            Sid = "MoneyAndChat",
            Actions = MoneyAndChat,
            Resources = ["*"],
            Conditions = [StackConditions.InRegion([.. Regions.OfMoneyAndChat(args.Context)]), .. notOfAnother],
        };
    }
}
