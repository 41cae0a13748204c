using Infra.Plans;

namespace Stacks.Preview;

/// <summary>A difference as lines, the most dangerous first: what would be removed, what changes, what is new.</summary>
internal static class DifferenceLines
{
    /// <summary>All lines; where that would be more than <paramref name="most"/>, new resources are named without their inputs.</summary>
    public static IReadOnlyList<string> Of(PlanDifference difference, int most)
    {
        List<string> lines =
        [
            .. difference.Removed.Select(block => $"- {block.Header}"),
            .. difference.Changed.SelectMany(change => change.Lines.Select(line => $"    {line}").Prepend($"~ {change.Current.Key}")),
        ];
        var inFull = lines.Count + difference.Added.Sum(block => block.Lines.Count + 1) <= most;
        lines.AddRange(difference.Added.SelectMany(block => (inFull ? block.Lines : []).Select(line => $"+     {line}").Prepend($"+ {block.Header}")));
        return lines;
    }
}
