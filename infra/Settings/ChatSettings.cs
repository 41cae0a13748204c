namespace Infra.Settings;

/// <summary>Where a team talks; the mail goes out beside it.</summary>
public abstract record ChatSettings
{
    private ChatSettings()
    {
    }

    /// <summary>A channel of Slack by its ids.</summary>
    public sealed record Slack(string WorkspaceId, string ChannelId) : ChatSettings;

    /// <summary>A channel of Discord by the address of its webhook.</summary>
    public sealed record Discord(SecretValue Webhook) : ChatSettings;
}
