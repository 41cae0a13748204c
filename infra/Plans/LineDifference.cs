namespace Infra.Plans;

/// <summary>The lines in which two texts differ, each below the lines it belongs to.</summary>
internal static class LineDifference
{
    /// <summary>A thousand lines against a thousand: what differs in more lines is shown as another text, which nobody reads line by line.</summary>
    private const int MostCompared = 1_000_000;

    public static IReadOnlyList<DifferenceLine> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var all = Align(before, after);
        var shown = new bool[all.Count];
        for (var index = 0; index < all.Count; index++)
        {
            if (all[index].Sign != ' ')
            {
                Show(all, shown, index);
            }
        }

        return [.. all.Where((_, index) => shown[index])];
    }

    /// <summary>Marks a line and, so that one sees what it is a part of, the less indented lines above it.</summary>
    private static void Show(List<DifferenceLine> all, bool[] shown, int index)
    {
        shown[index] = true;
        var indent = Indent(all[index].Text);
        for (var above = index - 1; above >= 0 && indent > 0; above--)
        {
            if ((all[above].Sign == ' ' || all[above].Sign == all[index].Sign) && Indent(all[above].Text) < indent)
            {
                if (shown[above])
                {
                    // What it belongs to is shown with it already.
                    return;
                }

                indent = Indent(all[above].Text);
                shown[above] = true;
            }
        }
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    /// <summary>Both texts as one: what they begin and end with alike, and the alignment of what lies between.</summary>
    private static List<DifferenceLine> Align(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var head = 0;
        while (head < shorter && before[head] == after[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && before[before.Count - tail - 1] == after[after.Count - tail - 1])
        {
            tail++;
        }

        return
        [
            .. before.Take(head).Select(line => new DifferenceLine(' ', line)),
            .. AlignBetween([.. before.Skip(head).SkipLast(tail)], [.. after.Skip(head).SkipLast(tail)]),
            .. before.Skip(before.Count - tail).Select(line => new DifferenceLine(' ', line)),
        ];
    }

    /// <summary>By their longest common subsequence; removed lines come before added ones.</summary>
    private static List<DifferenceLine> AlignBetween(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostCompared)
        {
            return [.. before.Select(line => new DifferenceLine('-', line)), .. after.Select(line => new DifferenceLine('+', line))];
        }

        // common[i, j]: how many lines before[i..] and after[j..] can share.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<DifferenceLine>();
        var (left, right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right])
            {
                lines.Add(new DifferenceLine(' ', before[left]));
                (left, right) = (left + 1, right + 1);
            }
            else if (left < before.Length && (right == after.Length || common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(new DifferenceLine('-', before[left++]));
            }
            else
            {
                lines.Add(new DifferenceLine('+', after[right++]));
            }
        }

        return lines;
    }
}
