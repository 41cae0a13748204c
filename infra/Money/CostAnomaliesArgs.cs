using Infra.Alarms;
using Infra.Naming;

namespace Infra.Money;

public sealed record CostAnomaliesArgs
{
    /// <summary>How far above the expected cost is worth a message.</summary>
    public required int Dollars { get; init; }

    public required AlarmTopic Topic { get; init; }

    public required StackContext Context { get; init; }
}
