namespace Infra.Recording;

/// <summary>EventBridge, and what hears of events.</summary>
internal static class EventAnswers
{
    public static IReadOnlyList<ResourceAnswer> All { get; } =
    [
        new("aws:cloudwatch/eventRule:EventRule", rule => rule.CloudName)
        {
            NamedBy = "name", Outputs = rule => new() { ["arn"] = rule.Arn("events", $"rule/{rule.CloudName}") },
        },
        new("aws:cloudwatch/eventTarget:EventTarget", target => $"{target.Text("rule", "")}-{target.CloudName}") { NamedBy = "targetId" },
        new("aws:cloudwatch/eventConnection:EventConnection", connection => connection.CloudName)
        {
            NamedBy = "name",
            Outputs = connection => new()
            {
                ["arn"] = connection.Arn("events", $"connection/{connection.CloudName}/{connection.Uuid()}"),
                ["secretArn"] = connection.Arn("secretsmanager", $"secret:events!connection/{connection.CloudName}/{connection.Uuid()}-{connection.Hex(6)}"),
            },
        },
        new("aws:cloudwatch/eventApiDestination:EventApiDestination", destination => destination.CloudName)
        {
            NamedBy = "name",
            Outputs = destination => new() { ["arn"] = destination.Arn("events", $"api-destination/{destination.CloudName}/{destination.Uuid()}") },
        },
        new("aws:chatbot/slackChannelConfiguration:SlackChannelConfiguration", channel =>
            $"arn:aws:chatbot::{AwsAccount.Id}:chat-configuration/slack-channel/{channel.Text("configurationName", channel.Name)}")
        {
            Outputs = channel => new()
            {
                ["chatConfigurationArn"] = channel.Id,
                ["slackChannelName"] = channel.Name,
                ["slackTeamName"] = channel.Name,
            },
        },
    ];
}
