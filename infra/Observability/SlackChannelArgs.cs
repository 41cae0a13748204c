using Infra.Alarms;
using Infra.Naming;

namespace Infra.Observability;

public sealed record SlackChannelArgs
{
    /// <summary>The workspace, which somebody has connected to the account in the console once: that needs a person in Slack.</summary>
    public required string WorkspaceId { get; init; }

    public required string ChannelId { get; init; }

    public required AlarmTopic Topic { get; init; }

    public required StackContext Context { get; init; }
}
