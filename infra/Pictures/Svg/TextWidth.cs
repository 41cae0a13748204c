using System.Text;

namespace Infra.Pictures.Svg;

/// <summary>How wide a text is at most: by the widest of the fonts that browsers fall back to (DejaVu Sans, Verdana).</summary>
internal static class TextWidth
{
    private const double Bold = 1.13;

    /// <summary>In the unit of the size.</summary>
    public static double Of(string text, double size, bool isBold = false) => text.EnumerateRunes().Sum(Share) * size * (isBold ? Bold : 1);

    /// <summary>Of the size of the font.</summary>
    private static double Share(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 0.33,
        't' or 'r' or 'f' or '-' or '/' or '(' or ')' => 0.42,
        'w' => 0.82,
        'm' or 'M' or 'W' or '@' or '%' => 1,
        'c' or 's' or 'z' or 'k' or 'v' or 'x' or 'y' => 0.59,
        >= 'A' and <= 'Z' => 0.75,
        < 0x80 => 0.64,
        < 0x1100 => 0.8,
        _ => 1.1,
    };
}
