using Infra.Naming;

namespace Infra.Alarms;

public sealed record AlarmSetArgs
{
    public required IEnumerable<AlarmRule> Rules { get; init; }

    /// <summary>Null for alarms that tell nobody.</summary>
    public required AlarmTopic? Topic { get; init; }

    public required StackContext Context { get; init; }
}
