using Infra.Alarms;
using Infra.Naming;
using Pulumi;

namespace Infra.Observability;

public sealed record StackDashboardArgs
{
    /// <summary>What stands on top, in Markdown: where to read on.</summary>
    public required string Introduction { get; init; }

    /// <summary>The alarms that tell somebody, in the order in which they are shown.</summary>
    public required IReadOnlyList<Output<string>> AlarmArns { get; init; }

    /// <summary>The parts of the platform, each with the alarms whose metrics are shown.</summary>
    public required IReadOnlyList<(string Title, IReadOnlyList<AlarmRule> Rules)> Parts { get; init; }

    /// <summary>What the stack may cost in a month, shown beside what the account costs.</summary>
    public required int BudgetDollars { get; init; }

    public required StackContext Context { get; init; }
}
