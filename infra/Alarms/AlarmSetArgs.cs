using Infra.Naming;

namespace Infra.Alarms;

public sealed record AlarmSetArgs
{
    public required IEnumerable<AlarmRule> Rules { get; init; }

    public required AlarmTopic Topic { get; init; }

    public required Runbooks Runbooks { get; init; }

    public required StackContext Context { get; init; }
}
