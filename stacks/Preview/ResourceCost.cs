using Infra.Cost;

namespace Stacks.Preview;

/// <summary>All lines of an estimate for one resource, as one.</summary>
/// <param name="Name">Its name in the program.</param>
/// <param name="Known">US dollars a month, of the lines that are known.</param>
/// <param name="Unknown">The items that are not.</param>
internal sealed record ResourceCost(string Name, decimal Known, IReadOnlyList<string> Unknown)
{
    /// <summary>Nothing of it is known.</summary>
    public bool IsUnknown => Known == 0 && Unknown.Count > 0;

    /// <summary>All of it is known and comes to less than a dollar.</summary>
    public bool IsSmall => Unknown.Count == 0 && Known < 1;

    /// <summary>The dearest first, what nothing is known of last.</summary>
    public static IReadOnlyList<ResourceCost> Of(CostEstimate estimate) =>
    [
        .. estimate.Lines.GroupBy(line => (line.Urn, line.Resource))
            .Select(lines => new ResourceCost(
                lines.Key.Resource,
                lines.Sum(line => line.Monthly ?? 0),
                [.. lines.Where(line => line.Monthly is null).Select(line => line.Item)]))
            .OrderByDescending(cost => cost.Known)
            .ThenBy(cost => cost.Name, StringComparer.Ordinal),
    ];
}
