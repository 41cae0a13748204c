using Infra.Naming;

namespace Infra.Alarms;

public sealed record CompositeAlarmsArgs
{
    /// <summary>All alarms of the stack; those without <see cref="AlarmRule.Through"/> speak for themselves.</summary>
    public required IReadOnlyList<PlacedAlarm> Members { get; init; }

    public required AlarmTopic Topic { get; init; }

    public required StackContext Context { get; init; }
}
