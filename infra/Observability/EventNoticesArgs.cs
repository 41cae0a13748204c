using Infra.Alarms;
using Infra.Naming;

namespace Infra.Observability;

public sealed record EventNoticesArgs
{
    public required IReadOnlyList<EventNotice> Notices { get; init; }

    public required AlarmTopic Topic { get; init; }

    /// <summary>Who reads what the topic is told.</summary>
    public required NoticeForm Form { get; init; }

    /// <summary>A chat that hears of each event directly; null without one.</summary>
    public DiscordWebhook? Webhook { get; init; }

    public required StackContext Context { get; init; }
}
