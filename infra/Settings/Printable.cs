using System.Globalization;
using System.Text;

namespace Infra.Settings;

/// <summary>Makes what a stranger may have typed fit for one line of a terminal or a build log.</summary>
public static class Printable
{
    private const int Longest = 80;

    /// <summary>The text in single quotes, at most 80 characters of it, control and invisible characters escaped.</summary>
    public static string Quoted(string text) => $"'{Escaped(text)}'";

    /// <summary>At most 80 characters of the text, control and invisible characters escaped.</summary>
    public static string Escaped(string text)
    {
        var printed = new StringBuilder();
        foreach (var character in text.Length > Longest ? text[..Longest] : text)
        {
            printed.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when MustBeEscaped(character) => $"\\u{(int)character:X4}",
                _ => character.ToString(),
            });
        }

        return text.Length > Longest ? $"{printed}..." : printed.ToString();
    }

    /// <summary>The whole text with its line breaks, all other control and invisible characters escaped.</summary>
    public static string Lines(string text) =>
        string.Concat(text.Select(character => character != '\n' && MustBeEscaped(character) ? $"\\u{(int)character:X4}" : $"{character}"));

    // Format characters as well: a text that is printed from right to left could hide the key before it.
    private static bool MustBeEscaped(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
