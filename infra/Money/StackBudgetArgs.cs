using Infra.Alarms;
using Infra.Naming;

namespace Infra.Money;

public sealed record StackBudgetArgs
{
    public required int MonthlyDollars { get; init; }

    /// <summary>Who is told beside the topic: money is not only for whoever is on call.</summary>
    public required string Email { get; init; }

    public required AlarmTopic Topic { get; init; }

    public required StackContext Context { get; init; }
}
