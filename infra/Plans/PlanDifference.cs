using System.Text;

namespace Infra.Plans;

/// <summary>What a plan would change in an approved one, resource by resource.</summary>
public sealed record PlanDifference
{
    /// <summary>In the order of the current plan.</summary>
    public required IReadOnlyList<PlanBlock> Added { get; init; }

    /// <summary>In the order of the approved plan.</summary>
    public required IReadOnlyList<PlanBlock> Removed { get; init; }

    /// <summary>In the order of the current plan.</summary>
    public required IReadOnlyList<ChangedBlock> Changed { get; init; }

    /// <summary>How many resources and components are the same in both.</summary>
    public required int Identical { get; init; }

    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    /// <summary>Compares the texts of both plans, so that nothing can differ which a reviewer of the text would not see.</summary>
    /// <param name="approvedText">What <see cref="PlanText.Write"/> gave when the plan was approved; null if none ever was.</param>
    /// <param name="current">The plan of today.</param>
    /// <param name="source">Where the approved text is from, for messages: a path.</param>
    /// <exception cref="PlanFormatException">The approved text is not the text of a plan, or of another stack's.</exception>
    public static PlanDifference Between(string? approvedText, Plan current, string source = "the approved plan")
    {
        var approved = approvedText is null ? [] : PlanText.ReadBlocks(approvedText, source);
        PlanText.RequireSameStack(approvedText, current, source);
        var planned = PlanText.ReadBlocks(PlanText.Write(current), "the current plan");
        var before = approved.ToDictionary(block => block.Key, StringComparer.Ordinal);
        var after = planned.Select(block => block.Key).ToHashSet(StringComparer.Ordinal);
        var both = planned.Where(block => before.ContainsKey(block.Key)).Select(block => Compare(before[block.Key], block)).ToArray();
        var changed = both.Where(change => change.Lines.Count > 0).ToArray();
        return new PlanDifference
        {
            Added = [.. planned.Where(block => !before.ContainsKey(block.Key))],
            Removed = [.. approved.Where(block => !after.Contains(block.Key))],
            Changed = changed,
            Identical = both.Length - changed.Length,
        };
    }

    /// <summary>Added resources with their inputs, changed ones with their lines, then the counts; lines end with LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var block in Added)
        {
            text.Append($"+ {block.Header}\n").AppendJoin("", block.Lines.Select(line => $"+     {line}\n"));
        }

        foreach (var block in Removed)
        {
            text.Append($"- {block.Header}\n");
        }

        foreach (var change in Changed)
        {
            text.Append($"~ {change.Current.Key}\n").AppendJoin("", change.Lines.Select(line => $"    {line}\n"));
        }

        return text.Append($"{Added.Count} added, {Removed.Count} removed, {Changed.Count} changed, {Identical} identical\n").ToString();
    }

    private static ChangedBlock Compare(PlanBlock before, PlanBlock after)
    {
        var lines = new List<DifferenceLine>();
        Add(before.Header, after.Header);
        // Another parent is another URN: the engine would replace the resource.
        Add($"in {before.Parent ?? "the stack"}", $"in {after.Parent ?? "the stack"}");
        if (!before.Lines.SequenceEqual(after.Lines))
        {
            lines.AddRange(LineDifference.Between(before.Lines, after.Lines));
        }

        return new ChangedBlock(before, after, lines);

        void Add(string old, string now)
        {
            if (old != now)
            {
                lines.Add(new DifferenceLine('-', old));
                lines.Add(new DifferenceLine('+', now));
            }
        }
    }
}
