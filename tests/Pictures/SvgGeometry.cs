using System.Globalization;
using System.Xml.Linq;

namespace Tests.Pictures;

/// <summary>Where the boxes, labels and lines of a picture lie, read from its SVG as a browser reads it.</summary>
internal sealed class SvgGeometry
{
    private const double Tolerance = 0.6;

    private const double Size = 12;

    private readonly Rectangle[] _boxes;
    private readonly Rectangle[] _labels;
    private readonly Rectangle _page;
    private readonly (string Name, (double X, double Y)[] Corners)[] _lines;

    public SvgGeometry(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        var all = root.Descendants().ToArray();
        var size = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        _page = new Rectangle("page", 0, 0, size[2], size[3]);
        _boxes = [.. all.Where(element => Is(element, "picture-box")).Select(element => new Rectangle(
            element.Parent!.Elements().First().Value, At(element, "x"), At(element, "y"), At(element, "width"), At(element, "height")))];
        _labels = [.. all.Where(element => Is(element, "picture-label")).Select(element => new Rectangle(
            element.Value, At(element, "x"), At(element, "y") - 9, element.Value.Sum(WidthOf) * Size, 10))];
        _lines = [.. all.Where(element => Is(element, "picture-line")).Select(element => (element.Value, Corners(element.Attribute("d")!.Value)))];
    }

    /// <summary>A sentence for each two things of which one hides the other.</summary>
    public IEnumerable<string> Collisions() =>
    [
        .. Pairs(_boxes).Where(pair => pair.One.Touches(pair.Other)).Select(pair => $"the box {pair.One.Name} lies on {pair.Other.Name}"),
        .. Pairs(_labels).Where(pair => pair.One.Touches(pair.Other)).Select(pair => $"the label {pair.One.Name} lies on {pair.Other.Name}"),
        .. _labels.SelectMany(_ => _boxes, (label, box) => (label, box)).Where(pair => pair.label.Touches(pair.box)).Select(pair => $"the label {pair.label.Name} lies on the box {pair.box.Name}"),
        .. _lines.SelectMany(line => Steps(line.Corners).SelectMany(_ => _boxes.Concat(_labels), (step, other) => (line.Name, step, other)))
            .Where(pair => pair.step.Touches(pair.other)).Select(pair => $"the line {pair.Name} crosses {pair.other.Name}"),
        .. _boxes.Concat(_labels).Where(shape => !_page.Holds(shape)).Select(shape => $"{shape.Name} is not on the page"),
    ];

    private static IEnumerable<(Rectangle One, Rectangle Other)> Pairs(Rectangle[] all) =>
        all.SelectMany((one, index) => all.Skip(index + 1).Select(other => (one, other)));

    private static IEnumerable<Rectangle> Steps((double X, double Y)[] corners) => corners.Zip(corners.Skip(1), (from, to) => new Rectangle(
        "", Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y)));

    /// <summary>The points of a path, those that only bend it included.</summary>
    private static (double X, double Y)[] Corners(string path)
    {
        var numbers = path.Split(' ', 'M', 'L', 'Q').Where(word => word.Length > 0).Select(Number).ToArray();
        return [.. numbers.Chunk(2).Select(pair => (pair[0], pair[1]))];
    }

    /// <summary>In DejaVu Sans, which is among the widest.</summary>
    private static double WidthOf(char character) => character is ' ' or ',' or '.' or 'i' or 'l' ? 0.32 : character is 't' or 'r' or '-' ? 0.4 : 0.62;

    private static bool Is(XElement element, string css) => element.Attribute("class")?.Value.Split(' ').Contains(css, StringComparer.Ordinal) == true;

    private static double At(XElement element, string attribute) => Number(element.Attribute(attribute)!.Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Rectangle(string Name, double X, double Y, double Width, double Height)
    {
        public bool Touches(Rectangle other) => X + Tolerance < other.X + other.Width && other.X + Tolerance < X + Width
            && Y + Tolerance < other.Y + other.Height && other.Y + Tolerance < Y + Height
            || (Width == 0 || Height == 0) && X + Width - Tolerance > other.X && X + Tolerance < other.X + other.Width && Y + Height - Tolerance > other.Y && Y + Tolerance < other.Y + other.Height;

        public bool Holds(Rectangle other) => other.X >= X && other.Y >= Y && other.X + other.Width <= X + Width && other.Y + other.Height <= Y + Height;
    }
}
