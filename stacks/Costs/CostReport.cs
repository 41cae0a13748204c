using Infra.Cost;
using Infra.Plans;

namespace Stacks.Costs;

/// <summary>Everything that is told of the costs of a plan; how it looks is the matter of <see cref="TextCost"/>, <see cref="JsonCost"/> and <see cref="MarkdownCost"/>.</summary>
public sealed record CostReport
{
    public required string Stack { get; init; }

    public required CostEstimate Estimate { get; init; }

    /// <summary>What the stack may cost in a month in US dollars; null without a budget.</summary>
    public required decimal? Limit { get; init; }

    public required SupportCalendar Support { get; init; }

    public static CostReport Of(Plan plan) => new()
    {
        Stack = plan.Stack,
        Estimate = CostEstimate.Of(plan),
        Limit = StackLimit.Of(plan),
        Support = SupportCalendar.Of(plan),
    };

    /// <summary>What is known, and of how much it is all that is known: <c>165.33 USD a month and 12 lines that nobody knows</c>.</summary>
    public string Total => $"{CostText.Dollars(Estimate.KnownMonthly)} USD a month"
        + (Estimate.Unknown.Count == 0 ? "" : $", and {Estimate.Unknown.Count} of {Estimate.Lines.Count} lines whose cost is not known")
        + (Limit is { } limit ? $"; the budget is {CostText.Dollars(limit)} USD" : "; there is no budget");
}
