using Infra.Naming;
using Pulumi;

namespace Infra.Alarms;

public sealed record AlarmTopicArgs
{
    /// <summary>Who is told; AWS asks this address once to confirm.</summary>
    public required string Email { get; init; }

    public required Output<string> AccountId { get; init; }

    public required StandardNames Names { get; init; }

    public required StandardTags Tags { get; init; }
}
