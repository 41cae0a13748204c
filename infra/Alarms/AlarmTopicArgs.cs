using Infra.Naming;

namespace Infra.Alarms;

public sealed record AlarmTopicArgs
{
    /// <summary>Who is told; AWS asks this address once to confirm.</summary>
    public required string Email { get; init; }

    /// <summary>The services that tell something here.</summary>
    public required IReadOnlyList<TopicPublisher> Publishers { get; init; }

    public required StackContext Context { get; init; }
}
