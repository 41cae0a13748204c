using Infra.Cost;

namespace Stacks.Costs;

/// <summary>Why nobody knows what a line costs.</summary>
public static class UnknownCost
{
    /// <summary>That there is no price, that the plan tells no quantity, or both.</summary>
    public static string Reason(CostLine line) =>
        line.Quantity is not null ? line.Source
        : line.Unit.Length == 0 ? line.Source
        : line.UnitPrice is not null ? NoQuantity(line)
        : $"{NoQuantity(line)}; {line.Source}";

    private static string NoQuantity(CostLine line) => $"the plan does not tell how much{(line.Assumption.Length > 0 ? $": {line.Assumption}" : "")}";
}
