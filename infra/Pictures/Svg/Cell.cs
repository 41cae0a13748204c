namespace Infra.Pictures.Svg;

/// <summary>A box in its place.</summary>
internal sealed class Cell
{
    private const int MostTitleLines = 3;
    private const int MostLinesOfOne = 2;

    public Cell(PictureBox box, int lane)
    {
        Box = box;
        Lane = lane;
    }

    public PictureBox Box { get; }

    public int Lane { get; }

    /// <summary>Which row of its lane it stands in, from 0.</summary>
    public int Row { get; set; }

    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; private set; } = Measures.BoxWidth;

    public double Height { get; set; }

    public IReadOnlyList<string> Title { get; private set; } = [];

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public List<Port> Ports { get; } = [];

    public IEnumerable<Port> Side(bool isTop) => Ports.Where(port => port.IsTop == isTop);

    /// <summary>Once all ports are known: as wide as its labels need, and as high as its text.</summary>
    public void Measure()
    {
        Width = Math.Max(Measures.BoxWidth, Math.Max(WidthOf(isTop: true), WidthOf(isTop: false)) + (2 * Measures.BoxPadding));
        var room = Width - (2 * Measures.BoxPadding);
        Title = TextWrap.Into(room, MostTitleLines, Box.Title, Measures.TitleSize, isBold: true);
        Lines = [.. Box.Lines.SelectMany(line => TextWrap.Into(room, MostLinesOfOne, line, Measures.LineSize))];
        Height = ((Title.Count + Lines.Count) * Measures.LineHeight) + (2 * Measures.BoxPadding);
    }

    /// <summary>Spreads the ports of each side around its middle.</summary>
    public void PlacePorts()
    {
        foreach (var isTop in (bool[])[true, false])
        {
            var x = X + ((Width - WidthOf(isTop)) / 2);
            foreach (var port in Side(isTop))
            {
                port.X = x + (Measures.TrackGap / 2);
                x += port.Width;
            }
        }
    }

    private double WidthOf(bool isTop) => Side(isTop).Sum(port => port.Width);
}
