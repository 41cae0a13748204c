using Infra.Pictures.Svg;

namespace Infra.Pictures;

/// <summary>
/// A picture as one SVG that needs nothing else: no script, no font, no network. It takes the width that it is given, follows the
/// reader's choice of light or dark, and says in its description what it shows.
/// </summary>
public static class SvgPicture
{
    /// <summary>The text of the file, lines ended by a line feed.</summary>
    public static string Write(Picture picture) => SvgDrawing.Of(picture);
}
