using System.Text;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>
/// Texts of settings, plans and tools as GitHub's Markdown, in which they stay texts: no markup, no HTML, nobody mentioned, no issue linked.
/// </summary>
public static class Markdown
{
    /// <summary>The characters that GitHub takes in a comment or the text of an issue.</summary>
    public const int LongestComment = 65_536;

    private const string OwnMarks = "\\`*_[]<>|";

    private const string Marks = "\\`*_{}[]()<>#+-.!|~&$:\"'=^";

    /// <summary>A text of somebody else in one line, as code: Markdown, HTML and mentions mean nothing there.</summary>
    public static string Code(string text)
    {
        var shown = Printable.Lines(text).Replace("\n", "\\n", StringComparison.Ordinal);
        var ticks = new string('`', LongestRun(shown) + 1);
        // A blank at both ends is taken away again; without it ticks would run together with those around them.
        var blank = shown is "" or [' ' or '`', ..] or [.., ' ' or '`'] ? " " : "";
        return $"{ticks}{blank}{shown}{blank}{ticks}";
    }

    /// <summary>The same in a cell of a table, which a stroke would end even within code.</summary>
    public static string Cell(string text) => Code(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A sentence in one line.</summary>
    public static string Sentence(string text)
    {
        var written = new StringBuilder();
        foreach (var letter in Printable.Lines(text).ReplaceLineEndings(" "))
        {
            written.Append(letter switch
            {
                // An escaped one would still mention a person or an issue: GitHub looks for them after Markdown has been read.
                '@' or '#' => $"`{letter}`",
                _ when Marks.Contains(letter, StringComparison.Ordinal) => $"\\{letter}",
                _ => $"{letter}",
            });
        }

        return written.ToString();
    }

    /// <summary>A sentence of our own in one line: it mentions nobody, and stays readable in the file.</summary>
    public static string Prose(string text) => string.Concat(text.Select(letter => OwnMarks.Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    /// <summary>What opens and closes a block of code with these lines: longer than whatever looks like it within them.</summary>
    public static string Fence(IEnumerable<string> lines) => new('`', Math.Max(3, lines.Select(LongestRun).DefaultIfEmpty().Max() + 1));

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
