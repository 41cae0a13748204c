namespace Infra.Pictures.Svg;

/// <summary>Boxes beside each other in a band of their own, under the name of their group.</summary>
internal sealed class Lane(PictureGroup group, IReadOnlyList<Cell> cells)
{
    public PictureGroup Group { get; } = group;

    public IReadOnlyList<Cell> Cells { get; } = cells;

    public double Top { get; set; }

    public double Bottom { get; set; }

    /// <summary>What is said at its left end, each line with whether it is a heading.</summary>
    public IReadOnlyList<(string Text, bool IsStrong)> Header { get; } =
    [
        .. Wrapped(group.Title, isStrong: true),
        .. group.Lines.SelectMany(line => Wrapped(line, isStrong: false)),
        .. group.Places.SelectMany(place => place.Lines.Prepend(place.Title)).SelectMany(line => Wrapped(line, isStrong: false)),
    ];

    /// <summary>Only what no line leads to may stand in several rows: a line could not pass.</summary>
    public bool IsLinked => Cells.Any(cell => cell.Ports.Count > 0);

    public double RowWidth => Cells.Sum(cell => cell.Width) + (Math.Max(0, Cells.Count - 1) * Measures.BoxGap);

    public bool HasStrip(bool isTop) => Cells.Any(cell => cell.Side(isTop).Any(port => port.Label is not null));

    private static IEnumerable<(string Text, bool IsStrong)> Wrapped(string text, bool isStrong) => text.Length == 0 ? []
        : TextWrap.Into(Measures.HeaderWidth - Measures.LanePadding, 3, text, Measures.LineSize, isStrong).Select(line => (line, isStrong));
}
