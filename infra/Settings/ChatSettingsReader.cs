namespace Infra.Settings;

internal static class ChatSettingsReader
{
    public const string WebhookSecret = "DISCORD_WEBHOOK_URL";

    private const string SlackKey = "slack";
    private const string DiscordKey = "discord";

    private static TextShape WorkspaceId => new("the id of a Slack workspace, for example T0123ABCD", text => IsSlackId(text, "T"));
    private static TextShape ChannelId => new("the id of a Slack channel, for example C0123ABCD", text => IsSlackId(text, "CG"));

    /// <summary>Null where a stack has no chat.</summary>
    public static ChatSettings? Read(SettingsSection root, SettingsSection secrets)
    {
        var section = root.OptionalSection("chat");
        var slack = section.OptionalSection(SlackKey);
        var workspace = slack.Optional<string?>("workspaceId", null, (s, k) => s.Text(k, WorkspaceId));
        var channel = slack.Optional<string?>("channelId", null, (s, k) => s.Text(k, ChannelId));
        var discord = section.Optional(DiscordKey, otherwise: false, (s, k) => s.Flag(k));
        var hasSlack = section.Has(SlackKey);
        if (!root.Has("chat"))
        {
            secrets.Explain(WebhookSecret, "it belongs to chat.discord, which is not set");
            return null;
        }

        if (hasSlack && section.Has(DiscordKey))
        {
            section.Report(DiscordKey, "stands beside chat.slack, but a stack has one chat; leave one of them out");
        }
        else if (!hasSlack && !discord && !section.HasProblem(DiscordKey))
        {
            section.Refuse(DiscordKey, "true, or another chat must stand in its place: chat.slack with workspaceId and channelId");
        }

        if (hasSlack)
        {
            Demand(slack, "workspaceId", workspace, WorkspaceId);
            Demand(slack, "channelId", channel, ChannelId);
            return new ChatSettings.Slack(workspace ?? "", channel ?? "");
        }

        return new ChatSettings.Discord(secrets.Secret(WebhookSecret, $"a secure: value, as {UnsetSecret.SetCommand(WebhookSecret)} writes it"));
    }

    private static void Demand(SettingsSection slack, string key, string? found, TextShape shape)
    {
        if (found is null && !slack.HasProblem(key))
        {
            slack.Refuse(key, shape.Allowed);
        }
    }

    private static bool IsSlackId(string text, string firstLetters) =>
        text.Length is >= 9 and <= 12
        && firstLetters.Contains(text[0], StringComparison.Ordinal)
        && text.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character));
}
