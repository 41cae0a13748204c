using System.Text;

namespace Stacks.Preview;

/// <summary>Writes parts within a number of characters: what does not fit is left out by whole items, and counted.</summary>
public static class MarkdownBudget
{
    /// <summary>Room for the heads of any text of this program; below it a budget makes no sense.</summary>
    public const int Least = 4_000;

    /// <param name="parts">In the order of the text.</param>
    /// <param name="budget">How many characters it may have, <see cref="Least"/> at least.</param>
    /// <param name="whole">Completes "and 123 more lines; ": where all of it is.</param>
    /// <returns>The text; it ends with a line break.</returns>
    public static string Write(IReadOnlyList<MarkdownPart> parts, int budget, string whole)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(budget, Least);
        var left = budget - parts.Sum(part => Render(part, 0, whole).Length + 1);
        var shown = new Dictionary<MarkdownPart, int>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts.OrderBy(part => part.Turn))
        {
            var fitting = 0;
            for (; fitting < part.Items.Count && part.Items[fitting].Length + 1 <= left; fitting++)
            {
                left -= part.Items[fitting].Length + 1;
            }

            shown[part] = fitting;
        }

        // A blank line between two parts.
        return string.Join('\n', parts.Select(part => Render(part, shown[part], whole)));
    }

    /// <summary>With so many items; without any it is never shorter than with all of them but for the items themselves.</summary>
    private static string Render(MarkdownPart part, int items, string whole)
    {
        var text = new StringBuilder();
        Line(text, part.Head.Length > 0 ? part.Head : null);
        if (part.Items.Count == 0)
        {
            return text.ToString();
        }

        var fence = part.Language is null ? null : Markdown.Fence(part.Items);
        Line(text, part.Head.Length > 0 ? "" : null);
        Line(text, part.Folded is { } folded ? $"<details><summary>{folded}</summary>\n" : null);
        Line(text, fence is null ? null : $"{fence}{part.Language}");
        Line(text, part.Above);
        part.Items.Take(items).ToList().ForEach(item => Line(text, item));
        Line(text, fence);
        var more = part.Items.Count - items;
        Line(text, more == 0 ? null : $"\nand {Wording.Count(more, $"more {part.Item}")}; {whole}");
        Line(text, part.Folded is null ? null : "\n</details>");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            text.Append(line).Append('\n');
        }
    }
}
