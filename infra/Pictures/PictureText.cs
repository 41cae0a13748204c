using System.Globalization;
using System.Text;

namespace Infra.Pictures;

/// <summary>Makes what a foreign plan may call its resources fit to be shown: one line of bounded length without anything invisible.</summary>
internal static class PictureText
{
    private const int Longest = 200;

    /// <summary>Control and format characters, which could turn a line around, and halves of characters become a replacement character.</summary>
    public static string OneLine(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= Longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsShown(rune) ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    // The last two of a plane are no characters at all, and XML knows them as little as control characters.
    private static bool IsShown(Rune rune) => (rune.Value & 0xFFFE) != 0xFFFE && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
