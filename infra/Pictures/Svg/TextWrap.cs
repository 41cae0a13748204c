using System.Text;

namespace Infra.Pictures.Svg;

/// <summary>Breaks a text into lines of a width: behind spaces and the signs that names are put together with, else anywhere.</summary>
internal static class TextWrap
{
    /// <summary>At least one line and at most as many as allowed; what does not fit ends in three dots.</summary>
    public static IReadOnlyList<string> Into(double width, int most, string text, double size, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(PictureText.OneLine(text), width, size, isBold))
        {
            if (line.Length > 0 && TextWidth.Of((line + piece).TrimEnd(), size, isBold) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(lines[most - 1], width, size, isBold)];
    }

    /// <summary>With three dots instead of as much of its end as they need.</summary>
    private static string Shortened(string line, double width, double size, bool isBold)
    {
        var runes = line.EnumerateRunes().ToList();
        while (runes.Count > 1 && TextWidth.Of(string.Concat(runes) + "…", size, isBold) > width)
        {
            runes.RemoveAt(runes.Count - 1);
        }

        return string.Concat(runes) + "…";
    }

    /// <summary>Words; of one that is too long its parts, and of a part that is too long as much as fits.</summary>
    private static IEnumerable<string> Pieces(string text, double width, double size, bool isBold)
    {
        bool IsTooLong(string piece) => TextWidth.Of(piece.TrimEnd(), size, isBold) > width;
        return Split(text, (before, _) => before == ' ')
            .SelectMany(word => IsTooLong(word) ? Split(word, IsJoint) : [word])
            .SelectMany(part => IsTooLong(part) ? Fitting(part, width, size, isBold) : [part]);
    }

    private static bool IsJoint(char before, char after) => before is '-' or '_' or '/' or '.' or ':' || (char.IsLower(before) && char.IsUpper(after));

    private static IEnumerable<string> Split(string text, Func<char, char, bool> isBetween)
    {
        var start = 0;
        for (var end = 1; end < text.Length; end++)
        {
            if (isBetween(text[end - 1], text[end]))
            {
                yield return text[start..end];
                start = end;
            }
        }

        yield return text[start..];
    }

    private static IEnumerable<string> Fitting(string piece, double width, double size, bool isBold)
    {
        var part = new StringBuilder();
        foreach (var rune in piece.EnumerateRunes())
        {
            if (part.Length > 0 && TextWidth.Of($"{part}{rune}".TrimEnd(), size, isBold) > width)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune.ToString());
        }

        yield return part.ToString();
    }
}
